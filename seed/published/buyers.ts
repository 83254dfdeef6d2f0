import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import type { BuyerDocument } from '../../subgraphs/usaid/market/buyer.repository';

const vegetables = { en: 'Vegetables', es: 'Hortalizas' };
const beans = { en: 'Beans', es: 'Frijol' };
const maize = { en: 'Maize', es: 'Maíz' };
const coffee = { en: 'Coffee', es: 'Café' };
const cocoa = { en: 'Cocoa', es: 'Cacao' };
const fruit = { en: 'Fruit', es: 'Frutas' };

const buyer = (
  id: string,
  country: string,
  en: string,
  es: string,
  products: LocalizedText[],
): BuyerDocument => ({
  _id: `buy:${id}`,
  name: { en: `${en} (synthetic)`, es: `${es} (dato sintético)` },
  country,
  products,
  basis: 'SYNTHETIC',
});

/** The sources speak of buyers and name none. */
export const buyers: readonly BuyerDocument[] = [
  buyer('sv:001', 'SV', 'Supermarket chain A', 'Cadena de supermercados A', [vegetables, fruit]),
  buyer('sv:002', 'SV', 'Grain wholesaler B', 'Mayorista de granos B', [maize, beans]),
  buyer('sv:003', 'SV', 'Coffee exporter C', 'Exportadora de café C', [coffee]),
  buyer('sv:004', 'SV', 'Hotel group D', 'Grupo hotelero D', [vegetables, fruit]),
  buyer('hn:001', 'HN', 'Coffee cooperative E', 'Cooperativa de café E', [coffee]),
  buyer('hn:002', 'HN', 'Cocoa processor F', 'Procesadora de cacao F', [cocoa]),
];
