import { sameInBoth } from '../localized-text';
import type { Labels } from './catalogue';

/** The code lists of AMEXCID, in the words of its programmes. */
export const amexcidLabels = {
  // of an apprenticeship: el aprendizaje
  ApprenticeshipStatus: {
    IN_PROGRESS: { en: 'In progress', es: 'En curso' },
    COMPLETED: { en: 'Completed', es: 'Concluido' },
    WITHDRAWN: { en: 'Withdrawn', es: 'Baja' },
  },
  // of a certificate: la constancia
  CertificateStatus: {
    NONE: { en: 'Not awarded', es: 'Sin constancia' },
    AWARDED: { en: 'Awarded', es: 'Entregada' },
  },
  // of an enrolment: la inscripción; a person who leaves is a `baja`
  EnrollmentStatus: {
    ACTIVE: { en: 'Active', es: 'Activa' },
    COMPLETED: { en: 'Completed', es: 'Concluida' },
    WITHDRAWN: { en: 'Withdrawn', es: 'Baja' },
  },
  // proper names, not translated
  ProgramCode: {
    SEMBRANDO_VIDA: sameInBoth('Sembrando Vida'),
    JOVENES_CONSTRUYENDO_EL_FUTURO: sameInBoth('Jóvenes Construyendo el Futuro'),
  },
  // of a payment: el pago
  StipendPaymentStatus: {
    PAID_ON_TIME: { en: 'Paid on time', es: 'Pagado a tiempo' },
    PAID_LATE: { en: 'Paid late', es: 'Pagado con retraso' },
    DUE: { en: 'Due today', es: 'Vence hoy' },
    OVERDUE: { en: 'Overdue', es: 'Vencido' },
  },
  SupportKind: {
    STIPEND: { en: 'Stipend', es: 'Apoyo económico' },
    AGRICULTURAL_INPUTS: { en: 'Farm inputs', es: 'Insumos agrícolas' },
    TECHNICAL_ASSISTANCE: { en: 'Technical assistance', es: 'Asistencia técnica' },
    JOB_TRAINING: { en: 'Job training', es: 'Capacitación laboral' },
    APPRENTICESHIP: { en: 'Apprenticeship', es: 'Aprendizaje en centro de capacitación' },
  },
} as const satisfies Labels;
