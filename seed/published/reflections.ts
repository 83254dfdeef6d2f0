import type { ReflectionDocument } from '../../subgraphs/arco/learning/reflection.repository';
import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';

const eventId = 'evt:2022-12-08-learning';

/** The report tells of findings and suggestions and gives none; these are invented and say so. */
const invented = (
  number: number,
  finding: LocalizedText,
  suggestion: LocalizedText,
  traced: Pick<ReflectionDocument, 'commitmentIds' | 'figureIds'>,
): ReflectionDocument => ({
  _id: `rfl:2022-12-08:${number}`,
  eventId,
  finding: { en: `Synthetic finding: ${finding.en}`, es: `Hallazgo sintético: ${finding.es}` },
  suggestion: {
    en: `Synthetic suggestion: ${suggestion.en}`,
    es: `Sugerencia sintética: ${suggestion.es}`,
  },
  ...traced,
  source: null,
  basis: 'SYNTHETIC',
});

export const reflections: readonly ReflectionDocument[] = [
  {
    _id: 'rfl:2022-12-08:1',
    eventId,
    finding: {
      en: 'In a group exercise the participants looked back on how the framework had been carried out and said what could be done better. What they said is not told.',
      es: 'En un ejercicio de grupo, los participantes revisaron cómo se había ejecutado el marco y dijeron qué se podía mejorar. No se cuenta qué dijeron.',
    },
    suggestion: null,
    commitmentIds: [],
    figureIds: [],
    source: { document: 'F1', line: 39 },
    basis: 'DOCUMENT',
  },
  invented(
    2,
    {
      en: 'most of those who completed a course in Honduras were still looking for work.',
      es: 'la mayoría de quienes terminaron un curso en Honduras aún buscaba trabajo.',
    },
    {
      en: 'accompany each of them for half a year after the course.',
      es: 'acompañar a cada persona durante medio año después del curso.',
    },
    { commitmentIds: ['COM-2022-06-HN-WF-02'], figureIds: ['RF-06', 'RF-07'] },
  ),
  invented(
    3,
    {
      en: 'some referrals in Honduras could not be followed up, because contact details had changed.',
      es: 'algunas referencias en Honduras no se pudieron atender porque los datos de contacto habían cambiado.',
    },
    {
      en: 'check contact details on the day of the referral.',
      es: 'verificar los datos de contacto el mismo día de la referencia.',
    },
    { commitmentIds: ['COM-2022-06-HN-WF-01'], figureIds: ['RF-05'] },
  ),
  invented(
    4,
    {
      en: 'graduates in El Salvador ask for the next course before the call is open.',
      es: 'en El Salvador, las personas graduadas piden el siguiente curso antes de que se abra la convocatoria.',
    },
    {
      en: 'publish the calendar of courses for 2023 early.',
      es: 'publicar con antelación el calendario de cursos de 2023.',
    },
    { commitmentIds: ['COM-2022-06-SV-WF-01', 'COM-2022-06-SV-WF-02'], figureIds: ['RF-01', 'RF-02'] },
  ),
  invented(
    5,
    {
      en: 'farmers who learned to present their products still lack a first order from a buyer.',
      es: 'a los agricultores que aprendieron a presentar sus productos aún les falta el primer pedido de un comprador.',
    },
    {
      en: 'bring buyers to the next round of assistance.',
      es: 'invitar a los compradores a la próxima ronda de asistencia.',
    },
    { commitmentIds: ['COM-2022-06-SV-AG-01'], figureIds: ['RF-03'] },
  ),
  invented(
    6,
    {
      en: 'the plants in Honduras differ so much that one kind of help does not fit all.',
      es: 'las plantas de Honduras son tan distintas que un mismo apoyo no sirve para todas.',
    },
    {
      en: 'visit each plant before tools are bought.',
      es: 'visitar cada planta antes de comprar herramientas.',
    },
    { commitmentIds: ['COM-2022-06-HN-AG-01', 'COM-2022-06-HN-AG-02'], figureIds: ['RF-08', 'RF-09'] },
  ),
];
