/**
 * Location of each collection in content/: a folder with one file per entry, or a path that ends with `.yaml`, for
 * files that hold many entries, each under its id. Articles and pages have folders of their own.
 */
export const CONTENT_FOLDERS = {
  events: 'facts/events',
  pieces: 'facts/pieces',
  actors: 'facts/actors',
  glossary: 'facts/glossary',
  counts: 'facts/counts',
  documents: 'facts/documents',
  presets: 'instruments/timeline/choices',
  waits: 'instruments/waits',
  places: 'instruments/places.yaml',
  procedure: 'instruments/procedure/steps.yaml',
  walks: 'instruments/procedure/walks.yaml',
  doors: 'instruments/procedure/doors.yaml',
  trials: 'instruments/procedure/trials.yaml',
  regimes: 'instruments/regimes.yaml',
  detections: 'instruments/practice/detections.yaml',
  occasions: 'instruments/practice/occasions.yaml',
  uses: 'instruments/practice/uses.yaml',
  voices: 'instruments/voices.yaml',
  indexWords: 'instruments/index-words.yaml',
  questions: 'lessons/questions/*.yaml',
  sessions: 'lessons/sessions',
  essentials: 'lessons/essentials',
  versions: 'record/versions.yaml',
  access: 'record/accessibility.yaml',
  corrections: 'record/corrections/*.yaml',
  replies: 'record/replies',
} as const;
