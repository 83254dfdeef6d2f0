import type { MarketLinkageDocument } from '../../subgraphs/usaid/market/market-linkage.repository';

/** A linkage before it is known when assistance to its group began. */
export type PublishedLinkage = Omit<MarketLinkageDocument, 'assistedFrom'>;

type Agreement = Pick<MarketLinkageDocument, 'stage' | 'agreedOn' | 'agreedVolumeKg'>;

const prospect: Agreement = { stage: 'PROSPECT', agreedOn: null, agreedVolumeKg: null };
const agreed = (agreedOn: string, agreedVolumeKg: number): Agreement => ({
  stage: 'AGREED',
  agreedOn,
  agreedVolumeKg,
});

const linkage = (
  number: number,
  adminArea: string,
  [en, es]: readonly [string, string],
  standardId: string,
  agreement: Agreement,
): PublishedLinkage => ({
  _id: `LNK-SV-${String(number).padStart(3, '0')}`,
  activityId: 'act:usaid:sv-ecp',
  group: { en: `${en} (synthetic)`, es: `${es} (dato sintético)` },
  country: 'SV',
  adminArea,
  buyerId: `buy:${standardId.split(':').slice(1, 3).join(':')}`,
  standardId,
  firstDeliveryOn: null,
  valueUsd: null,
  basis: 'SYNTHETIC',
  ...agreement,
});

/**
 * Groups and buyers on the way to business. No source says that any farmer sells to a formal buyer, so nothing
 * has been delivered.
 */
export const marketLinkages: readonly PublishedLinkage[] = [
  linkage(
    1,
    'SV-US',
    ['Vegetable growers of Usulután, group 1', 'Horticultores de Usulután, grupo 1'],
    'std:sv:001:tomato',
    agreed('2022-11-14', 450),
  ),
  linkage(
    2,
    'SV-SM',
    ['Grain growers of San Miguel, group 1', 'Productores de granos de San Miguel, grupo 1'],
    'std:sv:002:beans',
    agreed('2022-11-21', 2_300),
  ),
  linkage(
    3,
    'SV-MO',
    ['Grain growers of Morazán, group 1', 'Productores de granos de Morazán, grupo 1'],
    'std:sv:002:maize',
    prospect,
  ),
  linkage(
    4,
    'SV-PA',
    ['Vegetable growers of La Paz, group 1', 'Horticultores de La Paz, grupo 1'],
    'std:sv:001:pepper',
    agreed('2022-12-02', 200),
  ),
  linkage(
    5,
    'SV-UN',
    ['Fruit growers of La Unión, group 1', 'Fruticultores de La Unión, grupo 1'],
    'std:sv:004:papaya',
    prospect,
  ),
  linkage(
    6,
    'SV-SV',
    ['Vegetable growers of San Vicente, group 1', 'Horticultores de San Vicente, grupo 1'],
    'std:sv:001:tomato',
    prospect,
  ),
];
