/** Interface words of the table of answers, in French: the reference. */
export const fr = {
  voices: {
    title: 'Quatre questions, huit voix : qui dit quoi ?',
    competence: 'Qui a le pouvoir de répondre ?',
    names: {
      inspection: 'Le rapport d’inspection du ministère',
      cnil: 'La CNIL, autorité indépendante',
      ministre: 'Le ministre de l’Intérieur',
      disclose: 'Disclose, média d’enquête',
      lqdn: 'La Quadrature du Net, association',
      deputes: 'Des députés',
      'procureur-general': 'Le procureur général près la Cour de cassation',
      juridictions: 'Les juridictions',
    },
    questions: {
      visage: 'La reconnaissance faciale a-t-elle été utilisée ?',
      legalite: 'Était-ce légal ?',
      connaissance: 'Qui savait ?',
      responsabilite: 'Quelqu’un peut-il être tenu responsable ?',
    },
    absent: 'Non trouvé.',
    silent: 'Ne s’est pas prononcé.',
    note: 'Non trouvé ne veut pas dire que rien n’existe. Les personnes nommées et leurs positions :',
  },
};
