import type { CountedAgency, CountWords } from '../../kit/counts/published-counts';
import type { ParticipationStatus } from './participation.codes';

export const countedByUsaid: CountedAgency<ParticipationStatus> = {
  organizationId: 'org:usaid',
  rowUnit: 'PARTICIPATIONS',
  statuses: {
    IN_PROGRESS: {
      individuals: {
        en: 'People with a participation under way',
        es: 'Personas con una participación en curso',
      },
      rows: { en: 'Participations under way', es: 'Participaciones en curso' },
    },
    COMPLETED: {
      individuals: {
        en: 'People who have completed a participation',
        es: 'Personas que han completado una participación',
      },
      rows: { en: 'Participations completed', es: 'Participaciones completadas' },
    },
    WITHDRAWN: {
      individuals: {
        en: 'People who left a participation before its end',
        es: 'Personas que dejaron una participación antes de que terminara',
      },
      rows: {
        en: 'Participations left before their end',
        es: 'Participaciones interrumpidas antes de su fin',
      },
    },
  },
};

export const inActivity: CountWords = {
  individuals: {
    en: 'People who have taken part in this activity of USAID',
    es: 'Personas que han participado en esta actividad de USAID',
  },
  rows: {
    en: 'Participations in this activity of USAID',
    es: 'Participaciones en esta actividad de USAID',
  },
};

export const inCourse: CountWords = {
  individuals: { en: 'People who have taken this course', es: 'Personas que han tomado este curso' },
  rows: { en: 'Participations in this course', es: 'Participaciones en este curso' },
};

export const inCountry: CountWords = {
  individuals: {
    en: 'People who have taken part in activities of USAID in this country',
    es: 'Personas que han participado en actividades de USAID en este país',
  },
  rows: {
    en: 'Participations in activities of USAID in this country',
    es: 'Participaciones en actividades de USAID en este país',
  },
};

export const inAdminArea: CountWords = {
  individuals: {
    en: 'People who have taken part in activities of USAID in this department',
    es: 'Personas que han participado en actividades de USAID en este departamento',
  },
  rows: {
    en: 'Participations in activities of USAID in this department',
    es: 'Participaciones en actividades de USAID en este departamento',
  },
};
