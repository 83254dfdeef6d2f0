import type { SourceDocumentDocument } from '../../subgraphs/arco/framework/framework.repository';

/** What the figures rest on. The graph points to a line of them and says in its own words what stands there. */
export const sourceDocuments: readonly SourceDocumentDocument[] = [
  {
    _id: 'F0',
    title:
      'Sembrando Oportunidades: USAID is Partnering with the Government of Mexico to Address the Root Causes of Migration in Northern Central America',
    publisher: 'USAID',
    kind: 'FACT_SHEET',
    published: { date: '2022-01-01', precision: 'YEAR' },
    dateNote: {
      en: 'The document bears no date. It looks back on the announcement of December 2021 and forward to the launch of the alliance ARCO later in the same year, which other public material (chemonics.com) places in August 2022: the year is inferred.',
      es: 'El documento no lleva fecha. Da por hecho el anuncio de diciembre de 2021 y prevé para ese mismo año el lanzamiento de la alianza ARCO, que otro material público (chemonics.com) sitúa en agosto de 2022: el año se ha inferido.',
    },
    language: 'en',
  },
  {
    _id: 'F1',
    title:
      'Success Story: United States and Mexico Development Agencies reach six months of collaboration to generate economic opportunities and reduce irregular migration in El Salvador, Honduras, and Guatemala',
    publisher: 'USAID',
    kind: 'SUCCESS_STORY',
    published: { date: '2022-12-01', precision: 'MONTH' },
    dateNote: {
      en: 'The document bears no date. It reports on the event of 8 December 2022, speaks of 2022 as the current year and of 2023 as the next: the month is inferred.',
      es: 'El documento no lleva fecha. Informa del evento del 8 de diciembre de 2022 y habla de 2022 como el año en curso y de 2023 como el siguiente: el mes se ha inferido.',
    },
    language: 'en',
  },
  {
    _id: 'F2',
    title:
      "Report on the Mexican president's trip to Central America and Cuba (the copy in use has no headline)",
    publisher: 'Border Report',
    kind: 'PRESS',
    published: { date: '2022-05-04', precision: 'DAY' },
    dateNote: {
      en: 'The report bears no date. It quotes remarks of that Wednesday, shows a photograph of Tuesday 3 May 2022 and announces a journey that starts on Thursday: the day is inferred.',
      es: 'La nota de prensa no lleva fecha. Cita declaraciones de ese miércoles, muestra una fotografía del martes 3 de mayo de 2022 y anuncia un viaje que empieza el jueves: el día se ha inferido.',
    },
    language: 'en',
  },
];
