import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { BuyerStandardDocument } from '../../subgraphs/usaid/market/buyer-standard.repository';

/** A standard before it is known whose produce was held against it. */
export type PublishedStandard = Omit<BuyerStandardDocument, 'assessed'>;

const firstGrade = { en: 'First grade, even in size', es: 'Primera, de tamaño uniforme' };
const secondGrade = { en: 'First or second grade', es: 'Primera o segunda' };
const dryGrain = {
  en: 'Dry and clean, at most 14 % moisture',
  es: 'Seco y limpio, con 14 % de humedad como máximo',
};
const exportGrade = { en: 'Export grade', es: 'Calidad de exportación' };

const goodPractices = {
  en: 'Good agricultural practices',
  es: 'Buenas prácticas agrícolas',
};
const organic = { en: 'Organic', es: 'Orgánica' };

const standard = (
  key: string,
  [en, es]: readonly [string, string],
  grade: LocalizedText,
  certification: LocalizedText | null,
  minimumVolumeKg: number,
  deliveryPeriod: BuyerStandardDocument['deliveryPeriod'],
): PublishedStandard => ({
  _id: `std:${key}`,
  buyerId: `buy:${key.split(':', 2).join(':')}`,
  product: { en: `${en} (synthetic)`, es: `${es} (dato sintético)` },
  grade,
  certification,
  minimumVolumeKg,
  deliveryPeriod,
  basis: 'SYNTHETIC',
});

/** The sources speak of buyers' standards and requirements (F0:29) and give none. */
export const buyerStandards: readonly PublishedStandard[] = [
  standard('sv:001:tomato', ['Tomatoes', 'Tomate'], firstGrade, goodPractices, 400, 'WEEK'),
  standard('sv:001:pepper', ['Green peppers', 'Chile verde'], firstGrade, goodPractices, 200, 'WEEK'),
  standard('sv:002:beans', ['Red beans', 'Frijol rojo'], dryGrain, null, 2_000, 'HARVEST'),
  standard('sv:002:maize', ['White maize', 'Maíz blanco'], dryGrain, null, 5_000, 'HARVEST'),
  standard('sv:003:coffee', ['Parchment coffee', 'Café pergamino'], exportGrade, organic, 1_000, 'HARVEST'),
  standard('sv:004:papaya', ['Papayas', 'Papaya'], secondGrade, null, 150, 'WEEK'),
  standard('hn:001:coffee', ['Parchment coffee', 'Café pergamino'], exportGrade, organic, 1_500, 'HARVEST'),
  standard('hn:002:cocoa', ['Dried cocoa beans', 'Cacao seco en grano'], exportGrade, null, 500, 'MONTH'),
];
