import type { ProgramDocument } from '../../subgraphs/amexcid/program/program.repository';
import { apprenticeRates, farmerRates } from './stipend-rates';

/** A programme as the sources tell of it; where its rows are is counted when they are written. */
export type PublishedProgram = Omit<ProgramDocument, 'adminAreas'>;

export const programIds = {
  farmers: 'prg:amexcid:sembrando-vida',
  apprentices: 'prg:amexcid:jovenes-construyendo-el-futuro',
} as const;

/** Mexico's two programmes that the framework builds on. */
export const programs: readonly PublishedProgram[] = [
  {
    _id: programIds.farmers,
    code: 'SEMBRANDO_VIDA',
    name: { en: 'Sembrando Vida (Sowing Life)', es: 'Sembrando Vida' },
    description: {
      en: 'Helps small farmers to prosper by their own work: they get technical assistance, a stipend and what they need for farming.',
      es: 'Ayuda a pequeños agricultores a prosperar con su propio trabajo: reciben asistencia técnica, un apoyo económico e insumos agrícolas.',
    },
    aliases: ['Seeding Life'],
    component: 'AGRICULTURE',
    targetGroup: { en: 'Small-holder farmers', es: 'Pequeños productores agrícolas' },
    support: ['AGRICULTURAL_INPUTS', 'STIPEND', 'TECHNICAL_ASSISTANCE'],
    entryAges: null,
    stipendRates: farmerRates,
    countries: ['HN', 'SV'],
    organizationId: 'org:amexcid',
    source: { document: 'F0', line: 19 },
    basis: 'DOCUMENT',
  },
  {
    _id: programIds.apprentices,
    code: 'JOVENES_CONSTRUYENDO_EL_FUTURO',
    name: {
      en: 'Jóvenes Construyendo el Futuro (Young People Building the Future)',
      es: 'Jóvenes Construyendo el Futuro',
    },
    description: {
      en: 'Opens a way into work for young people: training, a stipend and an apprenticeship.',
      es: 'Abre a los jóvenes un camino hacia el trabajo: capacitación, un apoyo económico y un puesto de aprendiz.',
    },
    aliases: ['Jovenes Construyendo Futuro', 'Jovenes Construyendo el Futuro', 'Youths Building the Future'],
    component: 'WORKFORCE',
    targetGroup: { en: 'Young people', es: 'Jóvenes' },
    support: ['JOB_TRAINING', 'STIPEND', 'APPRENTICESHIP'],
    entryAges: {
      youngest: 18,
      oldest: 29,
      basis: 'OUTSIDE_SOURCE',
      outsideSource: 'noticiaslourdes.com',
    },
    stipendRates: apprenticeRates,
    countries: ['HN', 'SV'],
    organizationId: 'org:amexcid',
    source: { document: 'F0', line: 19 },
    basis: 'DOCUMENT',
  },
];
