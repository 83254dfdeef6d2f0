import type {
  PlannedBreakdownRecord,
  PlannedCellRecord,
} from '../../subgraphs/arco/figure/reported-figure.repository';
import { adminAreaByCode } from '../../subgraphs/kit/reference/admin-areas';
import { usFiscalQuarter } from '../../subgraphs/kit/reference/fiscal-period';
import { usaidLabels } from '../../subgraphs/kit/reference/labels/usaid';
import { sameInBoth } from '../../subgraphs/kit/reference/localized-text';
import type { BioinputKind } from '../../subgraphs/usaid/assistance/bioinput-plant.codes';
import { bioinputPlants } from './bioinput-plants';

const noDimension = { quarterOf: null, sex: null, adminArea: null };

const synthetic = {
  note: {
    en: 'Synthetic spread: the source gives the total alone.',
    es: 'Reparto sintético: la fuente da solo el total.',
  },
  basis: 'SYNTHETIC',
} as const;

/** As tables in the field write it: FY2023 Q2, AF2023 T2. */
const quarterLabel = (day: string): PlannedCellRecord['label'] => {
  const { label, fiscalYear, quarter } = usFiscalQuarter(day);
  return { en: label, es: `AF${fiscalYear} T${quarter}` };
};

/** `planned` by a day of each quarter. */
const byQuarter = (planned: Readonly<Record<string, number>>): PlannedBreakdownRecord => ({
  by: 'FISCAL_QUARTER',
  cells: Object.entries(planned).map(([day, count]) => ({
    ...noDimension,
    label: quarterLabel(day),
    planned: count,
    quarterOf: day,
  })),
  ...synthetic,
});

const bySex = (women: number, men: number): PlannedBreakdownRecord => ({
  by: 'SEX',
  cells: [
    { ...noDimension, label: { en: 'Women', es: 'Mujeres' }, planned: women, sex: 'FEMALE' },
    { ...noDimension, label: { en: 'Men', es: 'Hombres' }, planned: men, sex: 'MALE' },
  ],
  ...synthetic,
});

/** Sums of `count` over the 16 plants, by department. */
const byDepartment = (count: (members: number) => number): PlannedBreakdownRecord => {
  const sums = new Map<string, number>();
  for (const { adminArea, plannedMembers } of bioinputPlants) {
    sums.set(adminArea, (sums.get(adminArea) ?? 0) + count(plannedMembers));
  }
  const cells = [...sums].map(
    ([code, planned]): PlannedCellRecord => ({
      ...noDimension,
      label: adminAreaByCode(code)?.name ?? sameInBoth(code),
      planned,
      adminArea: code,
    }),
  );
  return { by: 'ADMIN_AREA', cells, ...synthetic };
};

const plannedKinds: readonly BioinputKind[] = ['BIOFERTILIZER', 'VERMICOMPOST', 'MIXED'];

const byKind = (): PlannedBreakdownRecord => ({
  by: 'PLANT_KIND',
  cells: plannedKinds.map((kind) => ({
    ...noDimension,
    label: usaidLabels.BioinputKind[kind],
    planned: bioinputPlants.filter((plant) => plant.kind === kind).length,
  })),
  ...synthetic,
});

/** By figure; planned counts, never people. */
export const plannedBreakdowns: Readonly<Record<string, PlannedBreakdownRecord[]>> = {
  'RF-02': [
    byQuarter({ '2023-01-01': 48, '2023-04-01': 51, '2023-07-01': 38, '2023-10-01': 24 }),
    bySex(92, 69),
  ],
  'RF-08': [bySex(151, 453), byDepartment((members) => members)],
  'RF-09': [byDepartment(() => 1), byKind()],
};
