import { sameInBoth } from '../localized-text';
import type { Labels } from './catalogue';

/** The code lists of USAID and, for activities and organisations, of IATI. */
export const usaidLabels = {
  ActivityDateType: {
    PLANNED_START: { en: 'Planned start', es: 'Inicio previsto' },
    ACTUAL_START: { en: 'Actual start', es: 'Inicio real' },
    PLANNED_END: { en: 'Planned end', es: 'Fin previsto' },
    ACTUAL_END: { en: 'Actual end', es: 'Fin real' },
  },
  // of an activity: la actividad
  ActivityStatus: {
    PIPELINE: { en: 'Pipeline', es: 'En preparación' },
    IMPLEMENTATION: { en: 'Implementation', es: 'En ejecución' },
    FINALISATION: { en: 'Finalisation', es: 'En finalización' },
    CLOSED: { en: 'Closed', es: 'Cerrada' },
    CANCELLED: { en: 'Cancelled', es: 'Cancelada' },
    SUSPENDED: { en: 'Suspended', es: 'Suspendida' },
  },
  // of a standard: el estándar
  AssessmentResult: {
    MET: { en: 'Met', es: 'Cumplido' },
    PARTLY: { en: 'Partly met', es: 'Cumplido en parte' },
    NOT_MET: { en: 'Not met', es: 'No cumplido' },
  },
  AssistanceTopic: {
    INNOVATIVE_MERCHANDISING: { en: 'Innovative merchandising', es: 'Comercialización innovadora' },
    FORMAL_MARKETS: { en: 'Formal markets', es: 'Mercados formales' },
  },
  BioinputKind: {
    BIOFERTILIZER: { en: 'Biofertilizer', es: 'Biofertilizante' },
    VERMICOMPOST: { en: 'Vermicompost', es: 'Lombricompost' },
    MIXED: { en: 'Both', es: 'Ambos' },
    UNKNOWN: { en: 'Not recorded', es: 'Sin registro' },
  },
  DeliveryPeriod: {
    WEEK: { en: 'Per week', es: 'Por semana' },
    MONTH: { en: 'Per month', es: 'Por mes' },
    HARVEST: { en: 'Per harvest', es: 'Por cosecha' },
  },
  IndicatorMeasure: {
    UNIT: { en: 'Number', es: 'Número' },
    PERCENTAGE: { en: 'Percentage', es: 'Porcentaje' },
  },
  IndicatorPublisher: {
    SO: sameInBoth('Sembrando Oportunidades'),
    USAID: sameInBoth('USAID'),
  },
  // of a link: el vínculo
  LinkageStage: {
    PROSPECT: { en: 'In touch', es: 'En contacto' },
    AGREED: { en: 'Agreed', es: 'Acordado' },
    SUPPLYING: { en: 'Supplying', es: 'Con entregas' },
  },
  // of a location: la ubicación
  LocationExactness: {
    EXACT: { en: 'Exact', es: 'Exacta' },
    APPROXIMATE: { en: 'Approximate', es: 'Aproximada' },
  },
  LocationReach: {
    ACTIVITY: { en: 'Where the work is', es: 'Lugar del trabajo' },
    INTENDED_BENEFICIARIES: { en: 'Intended beneficiaries', es: 'Población destinataria' },
  },
  // of an organisation: la organización
  OrganizationRole: {
    FUNDING: { en: 'Funding', es: 'Financiadora' },
    ACCOUNTABLE: { en: 'Accountable', es: 'Responsable' },
    EXTENDING: { en: 'Extending', es: 'Canalizadora' },
    IMPLEMENTING: { en: 'Implementing', es: 'Ejecutora' },
  },
  OutcomeMethod: {
    PROVIDER_RECORD: { en: "Provider's record", es: 'Registro del proveedor' },
    PARTICIPANT_REPORT: { en: "Participant's report", es: 'Informe de quien participa' },
    EMPLOYER_CONFIRMATION: { en: "Employer's confirmation", es: 'Confirmación del empleador' },
    FIELD_VISIT: { en: 'Field visit', es: 'Visita de campo' },
  },
  OutcomeType: {
    COURSE_COMPLETED: { en: 'Course completed', es: 'Curso concluido' },
    EMPLOYMENT: { en: 'Employment', es: 'Empleo' },
    FURTHER_TRAINING: { en: 'Further training', es: 'Capacitación posterior' },
    INCOME: { en: 'Higher income', es: 'Aumento de ingresos' },
    MARKET_ACCESS: { en: 'Market access', es: 'Acceso a mercados' },
  },
  // of a participation: la participación
  ParticipationStatus: {
    IN_PROGRESS: { en: 'In progress', es: 'En curso' },
    COMPLETED: { en: 'Completed', es: 'Concluida' },
    WITHDRAWN: { en: 'Withdrawn', es: 'Interrumpida' },
  },
  PlacementKind: {
    WAGE_EMPLOYMENT: { en: 'Wage employment', es: 'Empleo asalariado' },
    SELF_EMPLOYMENT: { en: 'Self-employment', es: 'Trabajo por cuenta propia' },
    PAID_APPRENTICESHIP: { en: 'Paid apprenticeship', es: 'Aprendizaje remunerado' },
  },
  // of a plant: la planta
  PlantStatus: {
    PLANNED: { en: 'Support planned', es: 'Apoyo previsto' },
    SUPPORTED: { en: 'Supported', es: 'Fortalecida' },
    OPERATING: { en: 'Operating', es: 'En operación' },
  },
  // of an objective: el objetivo
  PolicySignificance: {
    NOT_TARGETED: { en: 'Not targeted', es: 'No es objetivo' },
    SIGNIFICANT_OBJECTIVE: { en: 'Significant objective', es: 'Objetivo significativo' },
    PRINCIPAL_OBJECTIVE: { en: 'Principal objective', es: 'Objetivo principal' },
  },
  ResultType: {
    OUTPUT: { en: 'Output', es: 'Producto' },
    OUTCOME: { en: 'Outcome', es: 'Resultado' },
  },
  // of a scholarship: la beca
  ScholarshipStatus: {
    ACTIVE: { en: 'Active', es: 'Vigente' },
    COMPLETED: { en: 'Completed', es: 'Concluida' },
    WITHDRAWN: { en: 'Withdrawn', es: 'Interrumpida' },
  },
  ServiceKind: {
    WORKFORCE_TRAINING: { en: 'Workforce training', es: 'Capacitación para el empleo' },
    SCHOLARSHIP_COURSE: { en: 'Scholarship course', es: 'Curso con beca' },
    TECHNICAL_ASSISTANCE: { en: 'Technical assistance', es: 'Asistencia técnica' },
  },
  StudyModality: {
    IN_PERSON: { en: 'In person', es: 'Presencial' },
    BLENDED: { en: 'Blended', es: 'Semipresencial' },
    ONLINE: { en: 'Online', es: 'En línea' },
  },
} as const satisfies Labels;
