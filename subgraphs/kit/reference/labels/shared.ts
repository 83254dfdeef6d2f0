import type { Labels } from './catalogue';

/** The code lists that more than one subgraph uses. */
export const sharedLabels = {
  AgeBand: {
    AGE_15_17: { en: '15 to 17', es: '15 a 17' },
    AGE_18_19: { en: '18 to 19', es: '18 a 19' },
    AGE_20_24: { en: '20 to 24', es: '20 a 24' },
    AGE_25_29: { en: '25 to 29', es: '25 a 29' },
    AGE_30_44: { en: '30 to 44', es: '30 a 44' },
    AGE_45_59: { en: '45 to 59', es: '45 a 59' },
    AGE_60_PLUS: { en: '60 and over', es: '60 y más' },
  },
  // of a value or datum: el dato
  Basis: {
    DOCUMENT: { en: 'From a source document', es: 'De un documento fuente' },
    OUTSIDE_SOURCE: { en: 'From other public material', es: 'De otro material público' },
    INFERRED: { en: 'Inferred', es: 'Inferido' },
    DERIVED: { en: 'Computed', es: 'Calculado' },
    SYNTHETIC: { en: 'Synthetic', es: 'Sintético' },
  },
  Component: {
    WORKFORCE: { en: 'Workforce', es: 'Fuerza laboral' },
    AGRICULTURE: { en: 'Agriculture', es: 'Agricultura' },
  },
  CountUnit: {
    INDIVIDUALS: { en: 'Individuals', es: 'Personas' },
    PARTICIPATIONS: { en: 'Participations', es: 'Participaciones' },
    ENROLLMENTS: { en: 'Enrolments', es: 'Inscripciones' },
  },
  DatePrecision: {
    DAY: { en: 'Day', es: 'Día' },
    MONTH: { en: 'Month', es: 'Mes' },
    YEAR: { en: 'Year', es: 'Año' },
  },
  // by section, shortened
  IsicSection: {
    A: { en: 'Agriculture, forestry and fishing', es: 'Agricultura, silvicultura y pesca' },
    C: { en: 'Manufacturing', es: 'Industrias manufactureras' },
    G: { en: 'Trade and vehicle repair', es: 'Comercio y reparación de vehículos' },
    I: { en: 'Accommodation and food services', es: 'Alojamiento y servicios de comida' },
    N: { en: 'Administrative and support services', es: 'Servicios administrativos y de apoyo' },
  },
  OrganizationType: {
    GOVERNMENT: { en: 'Government', es: 'Gobierno' },
    OTHER_PUBLIC_SECTOR: { en: 'Other public sector', es: 'Otro organismo público' },
    INTERNATIONAL_NGO: { en: 'International NGO', es: 'ONG internacional' },
    NATIONAL_NGO: { en: 'National NGO', es: 'ONG nacional' },
    MULTILATERAL: { en: 'Multilateral body', es: 'Organismo multilateral' },
    PRIVATE_SECTOR: { en: 'Private sector', es: 'Sector privado' },
    ACADEMIC_TRAINING_RESEARCH: {
      en: 'Academia, training, research',
      es: 'Academia, formación, investigación',
    },
  },
  // of a person: la persona
  ServiceStage: {
    IN_SERVICE: { en: 'Receiving services', es: 'Recibe servicios' },
    COMPLETED: { en: 'Completed services', es: 'Servicios concluidos' },
    EMPLOYED: { en: 'Employed', es: 'Con empleo' },
    LINKED_TO_MARKET: { en: 'Linked to market', es: 'Vinculada al mercado' },
  },
  Sex: {
    FEMALE: { en: 'Female', es: 'Mujer' },
    MALE: { en: 'Male', es: 'Hombre' },
  },
} as const satisfies Labels;
