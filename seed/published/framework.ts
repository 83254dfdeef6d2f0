import type { FrameworkDocument } from '../../subgraphs/arco/framework/framework.repository';
import { activities } from './activities';
import { programIds } from './programs';

export const framework: FrameworkDocument = {
  _id: 'fw:sembrando-oportunidades',
  name: { en: 'Sembrando Oportunidades (Sowing Opportunities)', es: 'Sembrando Oportunidades' },
  announced: { date: '2021-12-01', precision: 'MONTH', source: { document: 'F0', line: 11 } },
  implementationStart: { date: '2022-06-01', precision: 'MONTH', source: { document: 'F1', line: 29 } },
  goals: [
    {
      en: 'Give people in Honduras, El Salvador and Guatemala economic and social prospects where they live.',
      es: 'Ofrecer a la población de Honduras, El Salvador y Guatemala perspectivas económicas y sociales en el lugar donde vive.',
    },
    {
      en: 'Work on what drives irregular migration from the region.',
      es: 'Actuar sobre lo que impulsa la migración irregular desde la región.',
    },
    {
      en: 'Join the programmes of Mexico with those of USAID, so that both reach further, leave fewer people out and last.',
      es: 'Unir los programas de México con los de USAID para que ambos lleguen más lejos, dejen fuera a menos personas y perduren.',
    },
  ],
  countries: [
    { country: 'HN', stage: 'IMPLEMENTATION', note: null, source: { document: 'F0', line: 25 } },
    { country: 'SV', stage: 'IMPLEMENTATION', note: null, source: { document: 'F0', line: 25 } },
    {
      country: 'GT',
      stage: 'PIPELINE',
      note: {
        en: 'Work was to begin in early 2023; nobody had been reached by 8 December 2022. The press report says that Sembrando Vida pays farmers in Guatemala too (F2:23), which the fact sheet does not (F0:19).',
        es: 'El trabajo iba a empezar a principios de 2023; al 8 de diciembre de 2022 no se había llegado a nadie. La nota de prensa dice que Sembrando Vida paga también a agricultores en Guatemala (F2:23), lo que la hoja informativa no recoge (F0:19).',
      },
      source: { document: 'F1', line: 19 },
    },
  ],
  organizationIds: [
    'org:usaid',
    'org:usaid-lac',
    'org:usaid-hn',
    'org:usaid-sv',
    'org:usaid-gt',
    'org:amexcid',
  ],
  programIds: [programIds.farmers, programIds.apprentices],
  activityIds: activities.map(({ _id }) => _id),
  alternatives: [
    {
      en: 'Start: announced in December 2021 (F0:11), carried out since June 2022 (F1:29); this graph keeps both. Outside the source documents, a memorandum on joint cooperation was signed on 8 June 2021 (sundayvision.co.ug, whose date is not known here).',
      es: 'Inicio: anunciado en diciembre de 2021 (F0:11), en ejecución desde junio de 2022 (F1:29); este grafo conserva ambas fechas. Fuera de los documentos fuente, el 8 de junio de 2021 se firmó un memorándum de cooperación conjunta (sundayvision.co.ug, cuya fecha no se conoce aquí).',
    },
    {
      en: 'Guatemala: areas of work still being explored (F0:19), already being worked on together (F0:23), to follow within months (F0:25), to begin in early 2023 (F1:19). The latest is taken.',
      es: 'Guatemala: áreas de trabajo todavía en exploración (F0:19), ya en colaboración (F0:23), previstas en unos meses (F0:25), con inicio a principios de 2023 (F1:19). Se toma la más reciente.',
    },
    {
      en: 'ARCO: a project still to be launched in the fact sheet (F0:30), an activity with proposals of its own in the report on six months (F1:39). Read as one after the other.',
      es: 'ARCO: un proyecto por lanzar en la hoja informativa (F0:30), una actividad con propuestas propias en el informe de seis meses (F1:39). Se leen como etapas sucesivas.',
    },
    {
      en: 'Names: the sources spell AMEXCID’s full name and that of Jóvenes Construyendo el Futuro in more than one way (F0:11, F1:17, F1:19); this graph keeps the other spellings as aliases.',
      es: 'Nombres: las fuentes escriben de más de una manera el nombre completo de AMEXCID y el de Jóvenes Construyendo el Futuro (F0:11, F1:17, F1:19); este grafo conserva las otras grafías como alias.',
    },
  ],
  source: { document: 'F0', line: 11 },
};
