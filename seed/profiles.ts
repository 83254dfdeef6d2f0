import { scaled } from './generator/quota';

/** AMEXCID's registers by programme and country: JCF is Jóvenes Construyendo el Futuro, SVD Sembrando Vida. */
export const registerCodes = ['JCF-HN', 'JCF-SV', 'SVD-HN', 'SVD-SV'] as const;
export type RegisterCode = (typeof registerCodes)[number];

export type RegisterSizes = Readonly<Record<RegisterCode, number>>;

export interface Profile {
  /** Enrolments in each register, those of the published cohorts among them. */
  readonly registers: RegisterSizes;
  /** Whether the register behind RF-10 is whole; if not, the figure has no rows to be recounted from. */
  readonly recountsRegister: boolean;
}

/** People of the published cohorts and of the referral funnel, by the register that they are in. */
const cohortSizes: RegisterSizes = { 'JCF-HN': 160, 'JCF-SV': 90, 'SVD-HN': 0, 'SVD-SV': 200 };

/** As registered at the end of 2020 (apprentices), as claimed in 2022 (farmers of El Salvador), and a choice. */
const registeredSizes: RegisterSizes = {
  'JCF-HN': 2_538,
  'JCF-SV': 4_000,
  'SVD-HN': 2_000,
  'SVD-SV': 10_000,
};

const OTHERS_IN_CI = 2_000;

function smallSizes(): RegisterSizes {
  const others = scaled<RegisterCode>(registeredSizes, OTHERS_IN_CI);
  const sizes = registerCodes.map((code) => [code, cohortSizes[code] + (others[code] ?? 0)]);
  return Object.fromEntries(sizes) as RegisterSizes;
}

export const profiles = {
  ci: { registers: smallSizes(), recountsRegister: false },
  default: { registers: registeredSizes, recountsRegister: true },
  full: {
    registers: { 'JCF-HN': 10_000, 'JCF-SV': 10_000, 'SVD-HN': 10_000, 'SVD-SV': 10_000 },
    recountsRegister: true,
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;
export const profileNames = Object.keys(profiles) as ProfileName[];
export const isProfileName = (name: string): name is ProfileName => Object.hasOwn(profiles, name);
