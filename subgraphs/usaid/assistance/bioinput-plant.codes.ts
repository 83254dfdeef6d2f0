import { type CodeOf, codeList } from '../../kit/code-list';

export const BioinputKind = codeList('BioinputKind', 'What a plant makes.', {
  BIOFERTILIZER: 'Biofertilizer.',
  VERMICOMPOST: 'Vermicompost.',
  MIXED: 'Both.',
  UNKNOWN: 'Not recorded.',
});
export type BioinputKind = CodeOf<typeof BioinputKind>;

export const PlantStatus = codeList('PlantStatus', 'How far the support of a plant has come.', {
  PLANNED: 'Support is planned.',
  SUPPORTED: 'Has been strengthened.',
  OPERATING: 'Works without further support.',
});
export type PlantStatus = CodeOf<typeof PlantStatus>;
