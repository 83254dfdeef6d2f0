import type { LocalizedText } from '../localized-text';
import type { Labels } from './catalogue';

const by = (en: string, es: string, backwards = false): LocalizedText => ({
  en: backwards ? `${en}, descending` : en,
  es: backwards ? `${es}, descendente` : es,
});

const byId = by('ID', 'ID');
const byIdBackwards = by('ID', 'ID', true);

/** The orders of lists, for a control that sorts. */
export const orderLabels = {
  ActivityOrder: {
    ID_ASC: byId,
    ID_DESC: byIdBackwards,
    IATI_IDENTIFIER_ASC: by('IATI identifier', 'Identificador IATI'),
  },
  AssistanceEventOrder: { DATE_ASC: by('Date', 'Fecha'), DATE_DESC: by('Date', 'Fecha', true) },
  BeneficiaryOrder: { ID_ASC: byId, ID_DESC: byIdBackwards },
  CommitmentOrder: {
    ID_ASC: byId,
    DUE_ON_ASC: by('Due date', 'Fecha límite'),
    DUE_ON_DESC: by('Due date', 'Fecha límite', true),
  },
  EnrollmentOrder: {
    ID_ASC: by('Folio', 'Folio'),
    STARTED_ON_ASC: by('Enrolment date', 'Fecha de inscripción'),
    STARTED_ON_DESC: by('Enrolment date', 'Fecha de inscripción', true),
  },
  ParticipationOrder: { ID_ASC: byId, ID_DESC: byIdBackwards },
  ReferralOrder: {
    ID_ASC: byId,
    REFERRED_ON_ASC: by('Referral date', 'Fecha de referencia'),
    REFERRED_ON_DESC: by('Referral date', 'Fecha de referencia', true),
  },
} as const satisfies Labels;
