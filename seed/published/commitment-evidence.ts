import type { CommitmentEvidenceRecord } from '../../subgraphs/arco/plan/commitment.repository';
import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';

/**
 * What shows that something was done. That it shows the commitment is this graph's conclusion: no document says
 * so. A planned figure is no evidence.
 */
const figure = (figureId: string, line: number, text: LocalizedText): CommitmentEvidenceRecord => ({
  type: 'FIGURE',
  text,
  source: { document: 'F1', line },
  figureId,
  basis: 'INFERRED',
});

const sentence = (document: string, line: number, text: LocalizedText): CommitmentEvidenceRecord => ({
  type: 'DOCUMENT',
  text,
  source: { document, line },
  figureId: null,
  basis: 'INFERRED',
});

/** By commitment; one without an entry has none. */
export const evidenceByCommitment: Readonly<Record<string, CommitmentEvidenceRecord[]>> = {
  'COM-2022-06-HN-WF-01': [
    figure('RF-05', 23, {
      en: '125 participants of Jóvenes Construyendo el Futuro had joined USAID’s workforce programmes.',
      es: '125 participantes de Jóvenes Construyendo el Futuro se habían incorporado a los programas laborales de USAID.',
    }),
  ],
  'COM-2022-06-HN-WF-02': [
    figure('RF-06', 35, {
      en: '32 participants had completed their courses.',
      es: '32 participantes habían terminado sus cursos.',
    }),
    figure('RF-07', 35, { en: '14 had found work.', es: '14 habían conseguido empleo.' }),
  ],
  'COM-2022-06-HN-AG-01': [
    sentence('F0', 28, {
      en: 'Two activities in Honduras were preparing plans for farmers of Sembrando Vida.',
      es: 'Dos actividades en Honduras preparaban planes para agricultores de Sembrando Vida.',
    }),
    sentence('F1', 23, {
      en: 'What agriculture in Honduras is to get in 2023 had come closer to being settled.',
      es: 'Se había avanzado en precisar lo que la agricultura de Honduras recibirá en 2023.',
    }),
  ],
  'COM-2022-06-SV-WF-01': [
    figure('RF-01', 21, {
      en: '90 beneficiaries had graduated from courses of the scholarship activity.',
      es: '90 beneficiarios se habían graduado de cursos de la actividad de becas.',
    }),
  ],
  'COM-2022-06-SV-AG-01': [
    figure('RF-03', 21, {
      en: '200 farmers had got assistance on selling and on formal markets.',
      es: '200 agricultores habían recibido asistencia sobre comercialización y mercados formales.',
    }),
  ],
  'COM-2022-06-ALL-01': [
    sentence('F1', 39, {
      en: 'The alliance put its proposals before the partners.',
      es: 'La alianza presentó sus propuestas a los socios.',
    }),
  ],
};
