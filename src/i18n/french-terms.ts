/**
 * Knows the French words that the English edition keeps: names of institutions and terms of law, which
 * no English word renders (editorial charter). Each is marked as French wherever an English page prints it,
 * so that a screen reader says it rightly. tests/built/language.test.ts finds those that are not here.
 */
export const FRENCH_TERMS: readonly string[] = [
  // The State
  ...['Assemblée nationale', 'Assemblée', 'Sénat', 'commission des lois du Sénat', 'Congrès'],
  ...['Assemblée nationale et Sénat', 'Haute Cour', 'Haute Cour de justice', 'Conseil d’État'],
  ...['Cour de justice de la République', 'Cour de cassation', 'Cour des comptes'],
  ...['Conseil constitutionnel', 'Conseil supérieur de la magistrature', 'Défenseur des droits'],
  ...['Défenseure des droits'],
  ...['préfecture de police', 'préfet', 'garde des Sceaux', 'ministère de l’Intérieur'],
  ...[
    'département',
    'départements',
    'lycée',
    'lycées',
    'Banque des Territoires',
    'Banque des territoires',
  ],
  ...['comité d’évaluation de l’expérimentation', 'comité d’évaluation', 'mission d’inspection'],
  ...['Journal officiel de la République française', 'Journal officiel de l’Union européenne'],
  ...['Journal officiel', 'Légifrance', 'Intérieur'],
  // Courts and procedure
  ...['commission des requêtes', 'commission d’instruction', 'procureur général', 'parquet'],
  ...['procureur général près la Cour de cassation', 'parquet général près la Cour de cassation'],
  ...['tribunal administratif', 'tribunal correctionnel', 'cour administrative d’appel'],
  ...['Caen', 'Grenoble', 'Lille', 'Lyon', 'Marseille', 'Nice'].map(
    (town) => `tribunal administratif de ${town}`,
  ),
  'cour administrative d’appel de Lyon',
  ...['police judiciaire', 'enquête judiciaire', 'information judiciaire'],
  ...[
    'assemblée plénière',
    'juge des référés',
    'référé-liberté',
    'référés-liberté',
    'référé',
    'magistrat',
    'magistrats',
  ],
  ...['classement sans suite', 'classé sans suite', 'mise en demeure', 'mis en examen'],
  ...[
    'mise en examen',
    'non-lieu',
    'relaxe',
    'plainte',
    'signalement',
    'saisine d’office',
    'saisine',
  ],
  ...['aux fins de saisine', 'vérifications sommaires', 'dispense de peine', 'flagrance'],
  ...[
    'délit',
    'délits',
    'prise illégale d’intérêts',
    'corruption passive',
    'pourvoi',
    'désistement',
  ],
  // Laws
  ...['code de procédure pénale', 'code de la sécurité intérieure', 'loi Informatique et Libertés'],
  ...['Informatique et Libertés', 'loi Informatique et libertés', 'Informatique et libertés'],
  ...['logiciels de rapprochement judiciaire'],
  // Parties and associations
  ...['La France insoumise', 'Les Républicains', 'Rassemblement national', 'Groupe écologiste'],
  ...[
    'La Quadrature du Net',
    'La Quadrature',
    'Syndicat de la magistrature',
    'Ligue des droits de l’homme',
  ],
  // A function of the software; who keeps a copy of a pièce
  'Similitudes d’apparence',
  'Cour de cassation (pages de la Cour de justice de la République)',
  'Etalab, copie publique des lois non codifiées (début lu sur Légifrance)',
];
