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
  IndicatorPublisher: {
    SO: sameInBoth('Sembrando Oportunidades'),
    USAID: sameInBoth('USAID'),
  },
  // of an organisation: la organización
  OrganizationRole: {
    FUNDING: { en: 'Funding', es: 'Financiadora' },
    ACCOUNTABLE: { en: 'Accountable', es: 'Responsable' },
    EXTENDING: { en: 'Extending', es: 'Canalizadora' },
    IMPLEMENTING: { en: 'Implementing', es: 'Ejecutora' },
  },
  OutcomeType: {
    COURSE_COMPLETED: { en: 'Course completed', es: 'Curso concluido' },
    EMPLOYMENT: { en: 'Employment', es: 'Empleo' },
    FURTHER_TRAINING: { en: 'Further training', es: 'Formación posterior' },
    INCOME: { en: 'Higher income', es: 'Aumento de ingresos' },
    MARKET_ACCESS: { en: 'Market access', es: 'Acceso a mercados' },
  },
  // of a participation: la participación
  ParticipationStatus: {
    IN_PROGRESS: { en: 'In progress', es: 'En curso' },
    COMPLETED: { en: 'Completed', es: 'Concluida' },
    WITHDRAWN: { en: 'Withdrawn', es: 'Interrumpida' },
  },
  // of a plant: la planta
  PlantStatus: {
    PLANNED: { en: 'Support planned', es: 'Apoyo previsto' },
    SUPPORTED: { en: 'Supported', es: 'Fortalecida' },
    OPERATING: { en: 'Operating', es: 'En operación' },
  },
  ServiceKind: {
    WORKFORCE_TRAINING: { en: 'Workforce training', es: 'Formación para el empleo' },
    SCHOLARSHIP_COURSE: { en: 'Scholarship course', es: 'Curso con beca' },
    TECHNICAL_ASSISTANCE: { en: 'Technical assistance', es: 'Asistencia técnica' },
  },
} as const satisfies Labels;
