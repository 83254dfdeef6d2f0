import type { Labels } from './catalogue';

/** The code lists of the ARCO alliance. */
export const arcoLabels = {
  // of an action plan: el plan
  ActionPlanStatus: {
    PREPARING: { en: 'In preparation', es: 'En preparación' },
    AGREED: { en: 'Agreed', es: 'Acordado' },
    ACTIVE: { en: 'Active', es: 'En marcha' },
    CLOSED: { en: 'Closed', es: 'Cerrado' },
  },
  // of a figure: la cifra
  Attribution: {
    STATED: { en: 'Stated', es: 'Expresa' },
    INFERRED: { en: 'Inferred', es: 'Inferida' },
  },
  ClaimStance: {
    SUPPORTS: { en: 'Supports', es: 'Coincide' },
    CONFLICTS: { en: 'Conflicts', es: 'Contradice' },
    CONTEXT: { en: 'Context', es: 'Contexto' },
  },
  ClaimUnit: {
    INDIVIDUALS: { en: 'People', es: 'Personas' },
    PERCENT: { en: 'Per cent', es: 'Por ciento' },
    USD: { en: 'US dollars', es: 'Dólares estadounidenses' },
    USD_PER_MONTH: { en: 'US dollars a month', es: 'Dólares estadounidenses al mes' },
    HNL_PER_MONTH: { en: 'Lempiras a month', es: 'Lempiras al mes' },
    DEPARTMENTS: { en: 'Departments', es: 'Departamentos' },
    TRAINING_CENTERS: { en: 'Training centres', es: 'Centros de capacitación' },
    YEARS: { en: 'Years', es: 'Años' },
  },
  // of a commitment: el compromiso
  CommitmentStatus: {
    AGREED: { en: 'Agreed', es: 'Acordado' },
    IN_PROGRESS: { en: 'In progress', es: 'En curso' },
    FULFILLED: { en: 'Fulfilled', es: 'Cumplido' },
    OVERDUE: { en: 'Overdue', es: 'Vencido' },
  },
  CountryStage: {
    EXPLORING: { en: 'Exploring', es: 'En exploración' },
    PIPELINE: { en: 'Pipeline', es: 'En preparación' },
    IMPLEMENTATION: { en: 'Implementation', es: 'En ejecución' },
  },
  DocumentKind: {
    FACT_SHEET: { en: 'Fact sheet', es: 'Hoja informativa' },
    SUCCESS_STORY: { en: 'Success story', es: 'Caso de éxito' },
    PRESS: { en: 'Press report', es: 'Nota de prensa' },
  },
  EventMode: {
    VIRTUAL: { en: 'Online', es: 'Virtual' },
    IN_PERSON: { en: 'In person', es: 'Presencial' },
  },
  EvidenceScope: {
    FRAMEWORK: { en: 'Framework', es: 'Marco' },
    MEXICAN_PROGRAMS_AND_SETTING: {
      en: 'Mexican programmes and setting',
      es: 'Programas mexicanos y contexto',
    },
  },
  EvidenceType: {
    FIGURE: { en: 'Published figure', es: 'Cifra publicada' },
    DOCUMENT: { en: 'Source document', es: 'Documento fuente' },
  },
  FactKind: {
    FRAMEWORK: { en: 'Framework', es: 'Marco' },
    ORGANIZATION: { en: 'Organisation', es: 'Organización' },
    PROGRAM: { en: 'Programme', es: 'Programa' },
    ACTIVITY: { en: 'Activity', es: 'Actividad' },
    EVENT: { en: 'Event', es: 'Evento' },
    COMMITMENT: { en: 'Commitment', es: 'Compromiso' },
    PERSON: { en: 'Officials', es: 'Personas funcionarias' },
    PROPOSAL: { en: 'Proposal', es: 'Propuesta' },
    INCLUSION: { en: 'Inclusion', es: 'Inclusión' },
    PURPOSE: { en: 'Purpose', es: 'Propósito' },
    PRESS_CONTEXT: { en: 'Setting told by the press', es: 'Contexto según la prensa' },
    PLACE: { en: 'Place', es: 'Lugar' },
  },
  FigureQuality: {
    AGENCY_REPORT: { en: 'Agency report', es: 'Informe de la agencia' },
    PUBLIC_STATEMENT: { en: 'Public statement', es: 'Declaración pública' },
  },
  // of a figure: la cifra
  FigureStatus: {
    ACHIEVED: { en: 'Achieved', es: 'Alcanzada' },
    ONGOING: { en: 'Ongoing', es: 'En curso' },
    PLANNED: { en: 'Planned', es: 'Prevista' },
    CLAIMED: { en: 'Claimed', es: 'Declarada' },
  },
  FigureUnit: {
    INDIVIDUALS: { en: 'Individuals', es: 'Personas' },
    PLANTS: { en: 'Plants', es: 'Plantas' },
  },
  InclusionBarrier: {
    EQUITY: { en: 'Lack of equity', es: 'Falta de equidad' },
    ACCESS: { en: 'Lack of access', es: 'Falta de acceso' },
    RIGHTS: { en: 'Rights not exercised', es: 'Derechos no ejercidos' },
    EQUALITY: { en: 'Lack of equality', es: 'Falta de igualdad' },
  },
  InclusionGroup: {
    WOMEN_GENDER: { en: 'Women and gender', es: 'Mujeres y género' },
    LGBTQI: { en: 'LGBTQI+ people', es: 'Personas LGBTQI+' },
    INDIGENOUS: { en: 'Indigenous peoples', es: 'Pueblos indígenas' },
    DISABILITY: { en: 'People with disabilities', es: 'Personas con discapacidad' },
    SUBSISTENCE_PRODUCER: { en: 'Subsistence producers', es: 'Productores de subsistencia' },
    OTHER: { en: 'Other groups', es: 'Otros grupos' },
  },
  NamedKind: {
    FRAMEWORK: { en: 'Framework', es: 'Marco' },
    ORGANIZATION: { en: 'Organisation', es: 'Organización' },
    PROGRAM: { en: 'Programme', es: 'Programa' },
    ACTIVITY: { en: 'Activity', es: 'Actividad' },
    PERSON: { en: 'Official', es: 'Persona funcionaria' },
    COUNTRY: { en: 'Country', es: 'País' },
    ADMIN_AREA: { en: 'Department', es: 'Departamento' },
    CONCEPT: { en: 'Concept', es: 'Concepto' },
  },
  NotRecordedReason: {
    PLANNED: { en: 'A plan', es: 'Es un plan' },
    NOT_SEEDED: { en: 'Rows not held here', es: 'Filas no incluidas aquí' },
  },
  Opportunity: {
    MARKET_LINKAGE: { en: 'Market linkage', es: 'Vinculación con mercados' },
    FINANCE: { en: 'Finance', es: 'Financiamiento' },
    SKILLS: { en: 'Skills', es: 'Habilidades' },
    EDUCATION: { en: 'Education', es: 'Educación' },
    JOBS: { en: 'Jobs', es: 'Empleo' },
  },
  // of a person: la persona
  PathwayStage: {
    ENROLLED: { en: 'Enrolled', es: 'Inscrita' },
    REFERRED: { en: 'Referred', es: 'Referida' },
    IN_SERVICE: { en: 'Receiving services', es: 'Recibe servicios' },
    COMPLETED: { en: 'Completed services', es: 'Servicios concluidos' },
    EMPLOYED: { en: 'Employed', es: 'Con empleo' },
    LINKED_TO_MARKET: { en: 'Linked to market', es: 'Vinculada al mercado' },
  },
  PersonContext: {
    LEARNING_EVENT: { en: 'Learning event', es: 'Evento de aprendizaje' },
    PRESS: { en: 'Press report', es: 'Nota de prensa' },
  },
  PlannedDimension: {
    FISCAL_QUARTER: { en: 'Fiscal quarter', es: 'Trimestre fiscal' },
    SEX: { en: 'Sex', es: 'Sexo' },
    ADMIN_AREA: { en: 'Department', es: 'Departamento' },
    PLANT_KIND: { en: 'Kind of plant', es: 'Tipo de planta' },
  },
  // of a proposal: la propuesta
  ProposalStatus: {
    PRESENTED: { en: 'Presented', es: 'Presentada' },
    ACCEPTED: { en: 'Accepted', es: 'Aceptada' },
    REJECTED: { en: 'Rejected', es: 'Rechazada' },
  },
  ReferralReason: {
    NOT_REACHED: { en: 'Not reached', es: 'No se le localizó' },
    FOUND_WORK: { en: 'Found work', es: 'Consiguió trabajo' },
    MOVED: { en: 'Moved away', es: 'Cambió de domicilio' },
    NOT_INTERESTED: { en: 'Not interested', es: 'Sin interés' },
    NO_PLACE: { en: 'No place', es: 'Sin cupo' },
  },
  // of a referral: la referencia
  ReferralStatus: {
    PROPOSED: { en: 'Proposed', es: 'Propuesta' },
    CONSENTED: { en: 'Consent given', es: 'Con consentimiento' },
    ACCEPTED: { en: 'Accepted', es: 'Aceptada' },
    ENROLLED: { en: 'Enrolled', es: 'Con inscripción' },
    DECLINED: { en: 'Declined', es: 'Declinada' },
    CLOSED: { en: 'Closed', es: 'Cerrada' },
  },
  // of a step: el paso
  StepStatus: {
    OPEN: { en: 'Not begun', es: 'Sin iniciar' },
    IN_PROGRESS: { en: 'In progress', es: 'En curso' },
    DONE: { en: 'Done', es: 'Hecho' },
  },
} as const satisfies Labels;
