import { sameInBoth } from '../localized-text';
import type { Labels } from './catalogue';

/** The code lists of AMEXCID, in the words of its programmes. */
export const amexcidLabels = {
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
  SupportKind: {
    STIPEND: { en: 'Stipend', es: 'Apoyo económico' },
    AGRICULTURAL_INPUTS: { en: 'Farm inputs', es: 'Insumos agrícolas' },
    TECHNICAL_ASSISTANCE: { en: 'Technical assistance', es: 'Asistencia técnica' },
    JOB_TRAINING: { en: 'Job training', es: 'Capacitación laboral' },
    APPRENTICESHIP: { en: 'Apprenticeship', es: 'Aprendizaje en centro de trabajo' },
  },
} as const satisfies Labels;
