import type { ExpansionDocument } from '../../subgraphs/arco/framework/expansion.repository';

/** No source names a department; these three stand for a choice that is still open. */
const prospect = (adminArea: string): ExpansionDocument['prospectAreas'][number] => ({
  adminArea,
  note: {
    en: 'Synthetic: a department with rural emigration, taken as an example; not verified, and named by no source.',
    es: 'Sintético: un departamento con emigración rural, tomado como ejemplo; no verificado ni nombrado por ninguna fuente.',
  },
  basis: 'SYNTHETIC',
});

export const expansions: readonly ExpansionDocument[] = [
  {
    _id: 'exp:gt',
    frameworkId: 'fw:sembrando-oportunidades',
    country: 'GT',
    stage: 'PIPELINE',
    plannedStart: {
      date: '2023-01-01',
      precision: 'MONTH',
      source: { document: 'F1', line: 19 },
      basis: 'INFERRED',
    },
    note: {
      en: 'Work was to begin in early 2023 (F1:19); January is this graph’s reading. Nobody had been reached by 8 December 2022, and no target is published.',
      es: 'El trabajo iba a empezar a principios de 2023 (F1:19); enero es la lectura de este grafo. Al 8 de diciembre de 2022 no se había llegado a nadie, y no hay ninguna meta publicada.',
    },
    prospectAreas: [prospect('GT-12'), prospect('GT-13'), prospect('GT-20')],
    activityId: 'act:usaid:gt-expansion',
    conflictIds: ['SC-09'],
    source: { document: 'F0', line: 25 },
    basis: 'DOCUMENT',
  },
];
