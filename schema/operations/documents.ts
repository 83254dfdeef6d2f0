/**
 * The documents of schema/operations, typed: written by `npm run schema`, not by hand.
 * A copy in a frontend needs the packages graphql and @graphql-typed-document-node/core.
 * Date is YYYY-MM-DD, CountryCode is ISO 3166-1 alpha-2, ID is opaque: all of them strings.
 */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How far an enrolment has come. */
export type EnrollmentStatus =
  /** Enrolled. */
  | 'ACTIVE'
  /** The cycle was finished. */
  | 'COMPLETED'
  /** Left before the end. */
  | 'WITHDRAWN';

/** What a value rests on. Quote a figure only together with it. */
export type Basis =
  /** Stands in one of the source documents of the framework. */
  | 'DOCUMENT'
  /** Stands in other public material, not in the source documents. */
  | 'OUTSIDE_SOURCE'
  /** Concluded from the source documents; no sentence says it outright. */
  | 'INFERRED'
  /** Computed from other values of this graph. */
  | 'DERIVED'
  /** Invented by the generator so that the graph can be tried; tells nothing of real people. */
  | 'SYNTHETIC';

/** Branch of the economy in which a training centre takes apprentices. Source: ISIC Rev.4, sections. */
export type TrainingSector =
  /** Agriculture, forestry and fishing. */
  | 'A'
  /** Manufacturing. */
  | 'C'
  /** Wholesale and retail trade; repair of motor vehicles and motorcycles. */
  | 'G'
  /** Accommodation and food service activities. */
  | 'I'
  /** Administrative and support service activities. */
  | 'N';

/** How far an apprenticeship has come. */
export type ApprenticeshipStatus =
  /** Goes on. */
  | 'IN_PROGRESS'
  /** All planned months were done. */
  | 'COMPLETED'
  /** Left before the end. */
  | 'WITHDRAWN';

/** Mexico's two flagship programmes in the framework. */
export type ProgramCode =
  /** Support for small-holder farmers. */
  | 'SEMBRANDO_VIDA'
  /** Apprenticeships for young people. */
  | 'JOVENES_CONSTRUYENDO_EL_FUTURO';

/** The two lines of work of the framework. */
export type Component =
  /** Training, scholarships and jobs for young people. */
  | 'WORKFORCE'
  /** Technical assistance and markets for small farmers. */
  | 'AGRICULTURE';

/** What a programme gives to those enrolled. */
export type SupportKind =
  /** A payment to the person. */
  | 'STIPEND'
  /** Inputs for farming, such as seeds or tools. */
  | 'AGRICULTURAL_INPUTS'
  /** Technical advice. */
  | 'TECHNICAL_ASSISTANCE'
  /** Training for work. */
  | 'JOB_TRAINING'
  /** A place in a company or a farm to learn a trade. */
  | 'APPRENTICESHIP';

/** What one of a count is. Counts of different units are never added, and people of different lists neither. */
export type CountUnit =
  /** One person, by the number that the agency knows them by, however many rows they have. */
  | 'INDIVIDUALS'
  /** One participation in an activity of USAID; a person may have several. */
  | 'PARTICIPATIONS'
  /** One enrolment in a programme of AMEXCID; a person may have several. */
  | 'ENROLLMENTS';

/** How a monthly payment stands on the day that the data speak of. */
export type StipendPaymentStatus =
  /** Paid on the day on which it was due, or before. */
  | 'PAID_ON_TIME'
  /** Paid after the day on which it was due. */
  | 'PAID_LATE'
  /** Due on that very day, and not paid yet. */
  | 'DUE'
  /** Was due before that day, and is not paid yet. */
  | 'OVERDUE';

/** Whether an apprentice has been given the certificate of the programme. */
export type CertificateStatus =
  /** Not given, or not yet. */
  | 'NONE'
  /** Given. */
  | 'AWARDED';

/** Stage of a joint action plan. */
export type ActionPlanStatus =
  /** Being written. */
  | 'PREPARING'
  /** Agreed by both agencies. */
  | 'AGREED'
  /** Carried out. */
  | 'ACTIVE'
  /** Done. */
  | 'CLOSED';

/** How far a commitment has come. */
export type CommitmentStatus =
  /** Agreed, nothing done yet. */
  | 'AGREED'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'FULFILLED'
  /** Not done when it was due. */
  | 'OVERDUE';

/** What one counts in a figure. */
export type FigureUnit =
  /** Distinct people. */
  | 'INDIVIDUALS'
  /** Production plants. */
  | 'PLANTS';

/** What a reported figure claims about time. */
export type FigureStatus =
  /** Had been reached on `asOf`. */
  | 'ACHIEVED'
  /** Told in the present tense on `asOf`. */
  | 'ONGOING'
  /** Is meant to be reached in its period; has no people behind it. */
  | 'PLANNED'
  /** Said to be reached by a speaker, without a register shown. */
  | 'CLAIMED';

/** Stage of a referral. */
export type ReferralStatus =
  /** Put forward by AMEXCID. */
  | 'PROPOSED'
  /** The person agreed to be referred. */
  | 'CONSENTED'
  /** The activity has a place. */
  | 'ACCEPTED'
  /** The person takes part. */
  | 'ENROLLED'
  /** The person or the activity said no. */
  | 'DECLINED'
  /** Ended without enrolment. */
  | 'CLOSED';

/** The furthest that a person has come between the agencies, in ascending order. */
export type PathwayStage =
  /** Enrolled in a programme of AMEXCID. */
  | 'ENROLLED'
  /** Referred to an activity of USAID. */
  | 'REFERRED'
  /** Takes part in an activity of USAID. */
  | 'IN_SERVICE'
  /** Has completed a participation. */
  | 'COMPLETED'
  /** Has secured employment. */
  | 'EMPLOYED'
  /** Sells to a formal buyer. */
  | 'LINKED_TO_MARKET';

/** How far a participation has come. */
export type ParticipationStatus =
  /** Takes part. */
  | 'IN_PROGRESS'
  /** Has completed the course or the assistance. */
  | 'COMPLETED'
  /** Left before the end. */
  | 'WITHDRAWN';

/** Stage of an activity. Source: IATI ActivityStatus. */
export type ActivityStatus =
  /** IATI 1, being scoped or planned. */
  | 'PIPELINE'
  /** IATI 2, running. */
  | 'IMPLEMENTATION'
  /** IATI 3, done but not yet signed off. */
  | 'FINALISATION'
  /** IATI 4, done and signed off. */
  | 'CLOSED'
  /** IATI 5, stopped for good. */
  | 'CANCELLED'
  /** IATI 6, halted for a time. */
  | 'SUSPENDED';

/** What an organisation does in an activity. Source: IATI OrganisationRole. */
export type OrganizationRole =
  /** IATI 1, provides the funds. */
  | 'FUNDING'
  /** IATI 2, answers for it. */
  | 'ACCOUNTABLE'
  /** IATI 3, manages it on behalf of the funder. */
  | 'EXTENDING'
  /** IATI 4, carries it out. */
  | 'IMPLEMENTING';

/** What a participation led to. */
export type OutcomeType =
  /** The course was completed. */
  | 'COURSE_COMPLETED'
  /** Employment was secured. */
  | 'EMPLOYMENT'
  /** Went on to further education or training. */
  | 'FURTHER_TRAINING'
  /** Income rose. */
  | 'INCOME'
  /** Sells to a formal buyer. */
  | 'MARKET_ACCESS';

export type ActivityFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFiltersQuery = {
  /** The three countries of work, then the two of the agencies. */
  readonly countries: ReadonlyArray<{
    /** ISO 3166-1 alpha-2, such as HN. */
    readonly code: string,
    /** Short name. */
    readonly name: {
      readonly en: string,
      readonly es: string
    }
  }> | null,
  /** The codes of one list with their labels, for a drop-down; null for an unknown list. */
  readonly status: ReadonlyArray<{
    /** The code, as fields give it and filters take it. */
    readonly value: string,
    /** English. */
    readonly en: string,
    /** Spanish; an adjective agrees with what the list is about, such as una referencia aceptada. */
    readonly es: string
  }> | null,
  /** The codes of one list with their labels, for a drop-down; null for an unknown list. */
  readonly component: ReadonlyArray<{
    /** The code, as fields give it and filters take it. */
    readonly value: string,
    /** English. */
    readonly en: string,
    /** Spanish; an adjective agrees with what the list is about, such as una referencia aceptada. */
    readonly es: string
  }> | null
};

export type ActivityListQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type ActivityListQuery = {
  /** Activities of USAID in the framework. */
  readonly activities: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** Where this page ends. */
    readonly pageInfo: {
      /** Whether more items follow this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to be given as `after` for the next page; null on an empty page. */
      readonly endCursor: string | null
    },
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as act:usaid:hn-cmfa. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly status: ActivityStatus,
      /** Line of work; null where it is not tied to one. */
      readonly component: Component | null,
      /** Title; where the sources give it in one language only, the other is our translation. */
      readonly title: {
        readonly en: string,
        readonly es: string
      }
    }>
  } | null
};

export type ActivityPageQueryVariables = Exact<{
  id: string;
}>;


export type ActivityPageQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** IATI identifier; one that is not in the IATI registry carries SYN. */
    readonly iatiIdentifier: string,
    /** Stage on the day that the data speak of. */
    readonly status: ActivityStatus,
    /** Line of work; null where it is not tied to one. */
    readonly component: Component | null,
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Who funds it, answers for it, carries it out. */
    readonly participatingOrganizations: ReadonlyArray<{
      /** What it does there. */
      readonly role: OrganizationRole,
      /** The organisation. */
      readonly organization: {
        /** Such as org:usaid. */
        readonly id: string,
        /** Full name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      } | null
    }>,
    /** Commitments carried out through it, by id. */
    readonly commitments: ReadonlyArray<{
      /** Such as COM-2022-06-HN-WF-01. */
      readonly id: string,
      /** Day by which it is to be done. */
      readonly dueOn: string,
      /** How far it has come on the day that the data speak of. */
      readonly status: CommitmentStatus,
      /** What was agreed; an invented text says so. */
      readonly text: {
        readonly en: string,
        readonly es: string
      }
    }> | null,
    /** Joint action plans, by id. */
    readonly actionPlans: ReadonlyArray<{
      /** Such as jap:hn-tms:sembrando-vida. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly status: ActionPlanStatus,
      /** The programme of AMEXCID. */
      readonly program: {
        /** Such as prg:amexcid:sembrando-vida. */
        readonly id: string,
        /** Stable code. */
        readonly code: ProgramCode
      } | null
    }> | null
  } | null
};

export type ApprenticeshipPathQueryVariables = Exact<{
  activity?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ApprenticeshipPathQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Referrals to it, person by person. */
    readonly referrals: {
      /** Where this page ends. */
      readonly pageInfo: {
        /** Whether more items follow this page. */
        readonly hasNextPage: boolean,
        /** Cursor of the last item, to be given as `after` for the next page; null on an empty page. */
        readonly endCursor: string | null
      },
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as REF-HN-000123. */
        readonly id: string,
        /** Day of the referral. */
        readonly referredOn: string,
        /** Stage on the day that the data speak of. */
        readonly status: ReferralStatus,
        /** The enrolment that it starts from; null where the person did not agree to linkage. */
        readonly enrollment: {
          /** Folio, such as JCF-HN-0000123 or SVD-SV-0000045. */
          readonly id: string,
          /** Day of entry. */
          readonly startedOn: string,
          /** Day of leaving; null while enrolled. */
          readonly endedOn: string | null,
          /** How far it has come. */
          readonly status: EnrollmentStatus,
          /** What the person learns, and where; null in Sembrando Vida, which has no apprentices. */
          readonly apprenticeship: {
            /** How far it has come. */
            readonly status: ApprenticeshipStatus,
            /** Length of the cycle as planned, months. */
            readonly monthsPlanned: number,
            /** Whole months done by the day that the data speak of. */
            readonly monthsDone: number,
            /** Where the person learns. */
            readonly trainingCenter: {
              /** Such as CTR-HN-CR-003. */
              readonly id: string,
              /** Branch of the economy. */
              readonly sector: TrainingSector,
              /** Department where it is. */
              readonly adminArea: {
                /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
                readonly code: string
              } | null
            } | null,
            /** The certificate of the programme. */
            readonly certificate: {
              /** Whether it was given. */
              readonly status: CertificateStatus,
              /** Day on which it was given; null where it was not. */
              readonly awardedOn: string | null
            }
          } | null,
          /** What the person is paid while enrolled. */
          readonly stipend: {
            /** Amount of each payment, US dollars. */
            readonly monthlyAmountUsd: number,
            /** The day on which the payments stand as told here. */
            readonly asOf: string,
            /** The payments added up. */
            readonly summary: {
              /** Payments that have fallen due. */
              readonly paymentsDue: number,
              /** Of them, those made on the day or before. */
              readonly paidOnTime: number,
              /** Of them, those made later. */
              readonly paidLate: number,
              /** Of them, those not made yet. */
              readonly unpaid: number,
              /** Paid so far, US dollars. */
              readonly paidUsd: number
            }
          } | null
        } | null,
        /** Participations that came through this referral, by id; empty where it did not lead to one, and where the person did not agree to linkage. */
        readonly participations: ReadonlyArray<{
          /** Such as UP-SV-ECP-00045-1. */
          readonly id: string,
          /** How far it has come. */
          readonly status: ParticipationStatus,
          /** The course; null where there is none. */
          readonly course: {
            /** Title. */
            readonly title: {
              readonly en: string,
              readonly es: string
            }
          } | null
        }> | null
      }>
    } | null
  } | null
};

export type BeneficiariesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  country?: string | null | undefined;
}>;


export type BeneficiariesQuery = {
  /** Linked people. */
  readonly beneficiaries: {
    /** Where this page ends. */
    readonly pageInfo: {
      /** Whether more items follow this page. */
      readonly hasNextPage: boolean,
      /** Cursor of the last item, to be given as `after` for the next page; null on an empty page. */
      readonly endCursor: string | null
    },
    /** The items with their cursors, in the order asked for. */
    readonly edges: ReadonlyArray<{
      /** Names this place in the list, for `after`. */
      readonly cursor: string,
      /** The item. */
      readonly node: {
        /** `lb_` and 26 characters of a keyed hash; no personal data is in it. */
        readonly id: string,
        /** The furthest that this person has come from enrolment to outcome; null only where no row is left of them. */
        readonly pathwayStage: PathwayStage | null,
        /** Enrolments of this person with AMEXCID, by folio; empty for somebody who came another way. */
        readonly enrollments: ReadonlyArray<{
          /** Folio, such as JCF-HN-0000123 or SVD-SV-0000045. */
          readonly id: string,
          /** The programme entered. */
          readonly program: {
            /** Stable code. */
            readonly code: ProgramCode
          } | null
        }> | null,
        /** Participations of this person in activities of USAID, by id; several are still one person. */
        readonly participations: ReadonlyArray<{
          /** Such as UP-SV-ECP-00045-1. */
          readonly id: string,
          /** The activity. */
          readonly activity: {
            /** Such as act:usaid:hn-cmfa. */
            readonly id: string
          } | null,
          /** What it led to, by id. */
          readonly outcomes: ReadonlyArray<{
            /** The participation's id and the type. */
            readonly id: string,
            /** Kind of outcome. */
            readonly type: OutcomeType
          }>
        }> | null
      }
    }>
  } | null
};

export type CohortTableQueryVariables = Exact<{
  activity?: string;
}>;


export type CohortTableQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** How many people and participations it has had; 0 where it has only plans. */
    readonly participationCounts: {
      /** Distinct people, each counted once. */
      readonly individuals: {
        /** The number, 0 included; null where it is withheld. */
        readonly value: number | null,
        /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
        readonly suppressed: boolean,
        /** The day whose state is counted, as `dataset.asOf`. */
        readonly asOf: string,
        /** Whom or what it counts. */
        readonly counts: {
          readonly en: string,
          readonly es: string
        }
      }
    },
    /** Courses that it offers, by id. */
    readonly courses: ReadonlyArray<{
      /** Such as crs:usaid:sv-becas:pastry. */
      readonly id: string,
      /** Length in weeks. */
      readonly weeks: number,
      /** Title. */
      readonly title: {
        readonly en: string,
        readonly es: string
      },
      /** How many people and participations it has had; 0 where it has only plans. */
      readonly participationCounts: {
        /** Distinct people, each counted once. */
        readonly individuals: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null,
          /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
          readonly suppressed: boolean,
          /** Whom or what it counts. */
          readonly counts: {
            readonly en: string,
            readonly es: string
          }
        },
        /** The same by status, every status once; withheld whole where any number in it is from 1 to 9. */
        readonly byStatus: ReadonlyArray<{
          /** The status. */
          readonly status: ParticipationStatus,
          /** Distinct people with a participation of this status. Somebody with several participations can stand under several statuses, so these do not add up to all people. */
          readonly individuals: {
            /** The number, 0 included; null where it is withheld. */
            readonly value: number | null,
            /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
            readonly suppressed: boolean,
            /** Whom or what it counts. */
            readonly counts: {
              readonly en: string,
              readonly es: string
            },
            /** What it is a part of, where a rate would have its base; null for a total. */
            readonly base: {
              readonly en: string,
              readonly es: string
            } | null
          }
        }>
      }
    }>
  } | null
};

export type CountryCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryCountsQuery = {
  /** Which data this graph holds. */
  readonly dataset: {
    /** The day that the data speak of. */
    readonly asOf: string,
    /** Whether the person-level rows were invented; published figures never are. */
    readonly synthetic: boolean
  } | null,
  /** The three countries of work, then the two of the agencies. */
  readonly countries: ReadonlyArray<{
    /** ISO 3166-1 alpha-2, such as HN. */
    readonly code: string,
    /** Short name. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** How many people and enrolments the programmes of AMEXCID have had here; a person in both programmes counts once. */
    readonly enrollmentCounts: {
      /** Distinct people, each counted once. */
      readonly individuals: {
        /** The number, 0 included; null where it is withheld. */
        readonly value: number | null,
        /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
        readonly suppressed: boolean,
        /** What one of it is. */
        readonly unit: CountUnit,
        /** The first day of the month in which the first of the rows began; null where there are none, and where the total is withheld. */
        readonly periodStart: string | null,
        /** The last day that the rows tell of. */
        readonly periodEnd: string,
        /** The agency whose own rows were counted, such as org:usaid. */
        readonly organizationId: string,
        /** Always DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
        readonly basis: Basis,
        /** Whom or what it counts. */
        readonly counts: {
          readonly en: string,
          readonly es: string
        }
      },
      /** Enrolments; a person may have several. */
      readonly enrollments: {
        /** The number, 0 included; null where it is withheld. */
        readonly value: number | null,
        /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
        readonly suppressed: boolean,
        /** What one of it is. */
        readonly unit: CountUnit,
        /** The first day of the month in which the first of the rows began; null where there are none, and where the total is withheld. */
        readonly periodStart: string | null,
        /** The last day that the rows tell of. */
        readonly periodEnd: string,
        /** The agency whose own rows were counted, such as org:usaid. */
        readonly organizationId: string,
        /** Always DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
        readonly basis: Basis,
        /** Whom or what it counts. */
        readonly counts: {
          readonly en: string,
          readonly es: string
        }
      },
      /** The same by status, every status once; withheld whole where any number in it is from 1 to 9. */
      readonly byStatus: ReadonlyArray<{
        /** The status. */
        readonly status: EnrollmentStatus,
        /** Distinct people with an enrolment of this status. Somebody with several enrolments can stand under several statuses, so these do not add up to all people. */
        readonly individuals: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null,
          /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
          readonly suppressed: boolean,
          /** What it is a part of, where a rate would have its base; null for a total. */
          readonly base: {
            readonly en: string,
            readonly es: string
          } | null
        }
      }>
    } | null,
    /** How many people and participations the activities of USAID have had here; a person in several activities counts once. */
    readonly participationCounts: {
      /** Distinct people, each counted once. */
      readonly individuals: {
        /** The number, 0 included; null where it is withheld. */
        readonly value: number | null,
        /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
        readonly suppressed: boolean,
        /** What one of it is. */
        readonly unit: CountUnit,
        /** The first day of the month in which the first of the rows began; null where there are none, and where the total is withheld. */
        readonly periodStart: string | null,
        /** The last day that the rows tell of. */
        readonly periodEnd: string,
        /** The agency whose own rows were counted, such as org:usaid. */
        readonly organizationId: string,
        /** Always DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
        readonly basis: Basis,
        /** Whom or what it counts. */
        readonly counts: {
          readonly en: string,
          readonly es: string
        }
      },
      /** Participations; a person may have several. */
      readonly participations: {
        /** The number, 0 included; null where it is withheld. */
        readonly value: number | null,
        /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
        readonly suppressed: boolean,
        /** What one of it is. */
        readonly unit: CountUnit,
        /** The first day of the month in which the first of the rows began; null where there are none, and where the total is withheld. */
        readonly periodStart: string | null,
        /** The last day that the rows tell of. */
        readonly periodEnd: string,
        /** The agency whose own rows were counted, such as org:usaid. */
        readonly organizationId: string,
        /** Always DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
        readonly basis: Basis,
        /** Whom or what it counts. */
        readonly counts: {
          readonly en: string,
          readonly es: string
        }
      },
      /** The same by status, every status once; withheld whole where any number in it is from 1 to 9. */
      readonly byStatus: ReadonlyArray<{
        /** The status. */
        readonly status: ParticipationStatus,
        /** Distinct people with a participation of this status. Somebody with several participations can stand under several statuses, so these do not add up to all people. */
        readonly individuals: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null,
          /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
          readonly suppressed: boolean,
          /** What it is a part of, where a rate would have its base; null for a total. */
          readonly base: {
            readonly en: string,
            readonly es: string
          } | null
        }
      }>
    } | null
  }> | null
};

export type QuotableFragment = {
  /** The number, 0 included; null where it is withheld. */
  readonly value: number | null,
  /** Whether the number is withheld, because it, or another one of the same breakdown, is from 1 to 9 and could point to a person. */
  readonly suppressed: boolean,
  /** What one of it is. */
  readonly unit: CountUnit,
  /** The first day of the month in which the first of the rows began; null where there are none, and where the total is withheld. */
  readonly periodStart: string | null,
  /** The last day that the rows tell of. */
  readonly periodEnd: string,
  /** The agency whose own rows were counted, such as org:usaid. */
  readonly organizationId: string,
  /** Always DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
  readonly basis: Basis,
  /** Whom or what it counts. */
  readonly counts: {
    readonly en: string,
    readonly es: string
  }
};

export type CountryPageQueryVariables = Exact<{
  code: string;
}>;


export type CountryPageQuery = {
  /** One country; null where the framework does not speak of it. */
  readonly country: {
    /** ISO 3166-1 alpha-2, such as HN. */
    readonly code: string,
    /** Short name. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** Programmes of AMEXCID that the framework links here, by id. */
    readonly programs: ReadonlyArray<{
      /** Such as prg:amexcid:sembrando-vida. */
      readonly id: string,
      /** Stable code. */
      readonly code: ProgramCode,
      /** Name; Spanish is the official one, the English in brackets our translation. */
      readonly name: {
        readonly en: string,
        readonly es: string
      }
    }> | null,
    /** Activities of USAID that work here. */
    readonly activities: {
      /** How many items the whole list has under this filter. */
      readonly totalCount: number,
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** IATI identifier; one that is not in the IATI registry carries SYN. */
        readonly iatiIdentifier: string,
        /** Stage on the day that the data speak of. */
        readonly status: ActivityStatus,
        /** Line of work; null where it is not tied to one. */
        readonly component: Component | null,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      }>
    } | null
  } | null
};

export type DepartmentCountsQueryVariables = Exact<{
  country?: string;
}>;


export type DepartmentCountsQuery = {
  /** One country; null where the framework does not speak of it. */
  readonly country: {
    /** ISO 3166-1 alpha-2, such as HN. */
    readonly code: string,
    /** Departments, by code; empty for a country that is no place of work of the framework. */
    readonly adminAreas: ReadonlyArray<{
      /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
      readonly code: string,
      /** Name, the same in both languages. */
      readonly name: {
        readonly es: string
      },
      /** How many people and enrolments the programmes of AMEXCID have had in the department; nothing is withheld, and therefore it is not public. */
      readonly enrollmentCounts: {
        /** Distinct people, each counted once. */
        readonly individuals: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null
        },
        /** Enrolments; a person may have several. */
        readonly enrollments: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null
        },
        /** The same by status, every status once; withheld whole where any number in it is from 1 to 9. */
        readonly byStatus: ReadonlyArray<{
          /** The status. */
          readonly status: EnrollmentStatus,
          /** Distinct people with an enrolment of this status. Somebody with several enrolments can stand under several statuses, so these do not add up to all people. */
          readonly individuals: {
            /** The number, 0 included; null where it is withheld. */
            readonly value: number | null
          }
        }>
      } | null,
      /** How many people and participations the activities of USAID have had in the department; nothing is withheld, and therefore it is not public. */
      readonly participationCounts: {
        /** Distinct people, each counted once. */
        readonly individuals: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null
        },
        /** Participations; a person may have several. */
        readonly participations: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null
        }
      } | null
    }>
  } | null
};

export type FiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresQuery = {
  /** Published figures, by id. */
  readonly reportedFigures: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** RF-01 to RF-10. */
      readonly id: string,
      /** The published number, in `unit`. */
      readonly value: number,
      /** What one counts. */
      readonly unit: FigureUnit,
      /** Whether it was reached, is going on, is planned or is claimed. */
      readonly status: FigureStatus,
      /** The day that it speaks of, or was said on. */
      readonly asOf: string,
      /** Line of work. */
      readonly component: Component,
      /** Recorded less published, in `unit`; 0 where both agree, null where nothing is recorded. */
      readonly difference: number | null,
      /** Where it was counted. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string,
        /** Short name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      },
      /** What the figure counts, in our words. */
      readonly counts: {
        readonly en: string,
        readonly es: string
      },
      /** How an ambiguous sentence was read; null where it leaves no doubt. */
      readonly interpretation: {
        readonly en: string,
        readonly es: string
      } | null,
      /** Where it stands. */
      readonly source: {
        /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
        readonly document: string,
        /** Line in the text of the document, from 1. */
        readonly line: number
      },
      /** The figure recounted from the agencies' own rows; null for a plan, and where the rows are not held. */
      readonly recorded: {
        /** Distinct people in the rows. */
        readonly value: number
      } | null
    }>
  } | null
};

export type JourneyQueryVariables = Exact<{
  id: string;
}>;


export type JourneyQuery = {
  /** One linked person; null for an unknown id. */
  readonly beneficiary: {
    /** `lb_` and 26 characters of a keyed hash; no personal data is in it. */
    readonly id: string,
    /** The furthest that this person has come from enrolment to outcome; null only where no row is left of them. */
    readonly pathwayStage: PathwayStage | null,
    /** Enrolments of this person with AMEXCID, by folio; empty for somebody who came another way. */
    readonly enrollments: ReadonlyArray<{
      /** Folio, such as JCF-HN-0000123 or SVD-SV-0000045. */
      readonly id: string,
      /** Day of entry. */
      readonly startedOn: string,
      /** Day of leaving; null while enrolled. */
      readonly endedOn: string | null,
      /** The programme entered. */
      readonly program: {
        /** Such as prg:amexcid:sembrando-vida. */
        readonly id: string,
        /** Stable code. */
        readonly code: ProgramCode
      } | null,
      /** Where the person enrolled. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      } | null,
      /** Department where the person enrolled. */
      readonly adminArea: {
        /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
        readonly code: string
      } | null,
      /** Referrals that start from it, by id; none where the person did not agree to linkage. */
      readonly referrals: ReadonlyArray<{
        /** Such as REF-HN-000123. */
        readonly id: string,
        /** Day of the referral. */
        readonly referredOn: string,
        /** Stage on the day that the data speak of. */
        readonly status: ReferralStatus
      }> | null
    }> | null,
    /** Participations of this person in activities of USAID, by id; several are still one person. */
    readonly participations: ReadonlyArray<{
      /** Such as UP-SV-ECP-00045-1. */
      readonly id: string,
      /** How far it has come. */
      readonly status: ParticipationStatus,
      /** The activity. */
      readonly activity: {
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** IATI identifier; one that is not in the IATI registry carries SYN. */
        readonly iatiIdentifier: string,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      } | null,
      /** What it led to, by id. */
      readonly outcomes: ReadonlyArray<{
        /** The participation's id and the type. */
        readonly id: string,
        /** Kind of outcome. */
        readonly type: OutcomeType,
        /** Day on which it was reached. */
        readonly date: string
      }>
    }> | null
  } | null
};

export type OverdueStipendsQueryVariables = Exact<{
  program?: string;
  country?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type OverdueStipendsQuery = {
  /** One programme; null for an unknown id. */
  readonly program: {
    /** Stipends of one country with a payment overdue on the day that the data speak of, by folio. */
    readonly overdueStipends: {
      /** Where this page ends. */
      readonly pageInfo: {
        /** Whether more items follow this page. */
        readonly hasNextPage: boolean,
        /** Cursor of the last item, to be given as `after` for the next page; null on an empty page. */
        readonly endCursor: string | null
      },
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** The folio of its enrolment, such as JCF-HN-0000123. */
        readonly id: string,
        /** Amount of each payment, US dollars. */
        readonly monthlyAmountUsd: number,
        /** The day on which the payments stand as told here. */
        readonly asOf: string,
        /** The payments added up. */
        readonly summary: {
          /** Payments that have fallen due. */
          readonly paymentsDue: number,
          /** Of them, those not made yet. */
          readonly unpaid: number,
          /** Due and not paid, US dollars. */
          readonly unpaidUsd: number
        },
        /** Every payment that has fallen due by `asOf`, the earliest first. */
        readonly payments: ReadonlyArray<{
          /** Month in which the month of enrolment that it pays for began, `YYYY-MM`. */
          readonly period: string,
          /** Day on which it was due. */
          readonly dueOn: string,
          /** Day on which it was made; null while it is not. */
          readonly paidOn: string | null,
          /** How it stands on the day that the data speak of. */
          readonly status: StipendPaymentStatus,
          /** Days from due to paid, or to the day that the data speak of while it is not paid. */
          readonly daysLate: number
        }>,
        /** Whom it is paid to. */
        readonly enrollment: {
          /** How far it has come. */
          readonly status: EnrollmentStatus,
          /** Department where the person enrolled. */
          readonly adminArea: {
            /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
            readonly code: string
          } | null
        } | null
      }>
    } | null
  } | null
};

export type ProgramPageQueryVariables = Exact<{
  program?: string;
}>;


export type ProgramPageQuery = {
  /** One programme; null for an unknown id. */
  readonly program: {
    /** Such as prg:amexcid:sembrando-vida. */
    readonly id: string,
    /** Stable code. */
    readonly code: ProgramCode,
    /** The line of work that it belongs to. */
    readonly component: Component,
    /** What those enrolled are given. */
    readonly support: ReadonlyArray<SupportKind>,
    /** Name; Spanish is the official one, the English in brackets our translation. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** What it offers, and to whom. */
    readonly description: {
      readonly en: string,
      readonly es: string
    },
    /** Whom it is meant for. */
    readonly targetGroup: {
      readonly en: string,
      readonly es: string
    },
    /** Ages at entry; null where no source gives them. */
    readonly entryAges: {
      /** Youngest, in years. */
      readonly youngest: number,
      /** Oldest, in years. */
      readonly oldest: number,
      /** What the two ages rest on. */
      readonly basis: Basis,
      /** Who published what `basis` calls OUTSIDE_SOURCE: a site, with the date where it matters; null for any other basis. */
      readonly outsideSource: string | null
    } | null,
    /** What it pays each month, by country. */
    readonly stipendRates: ReadonlyArray<{
      /** Amount a month, US dollars. */
      readonly monthlyAmountUsd: number,
      /** What that amount rests on. */
      readonly basis: Basis,
      /** Who published what `basis` calls OUTSIDE_SOURCE: a site, with the date where it matters; null for any other basis. */
      readonly outsideSource: string | null,
      /** Where it is paid. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      } | null,
      /** What other sources say in the currency of the country, which need not agree; null where none does, or the dollar is that currency. */
      readonly local: {
        /** Currency, ISO 4217, such as HNL. */
        readonly currency: string,
        /** Amount a month, in that currency. */
        readonly monthlyAmount: number,
        /** Whether the source gives it as a round or rough number. */
        readonly approximate: boolean,
        /** Who published what `basis` calls OUTSIDE_SOURCE: a site, with the date where it matters; null for any other basis. */
        readonly outsideSource: string | null
      } | null
    }>,
    /** Where the framework links it with activities of USAID. */
    readonly countries: ReadonlyArray<{
      /** ISO 3166-1 alpha-2, such as HN. */
      readonly code: string,
      /** Short name. */
      readonly name: {
        readonly en: string,
        readonly es: string
      }
    }>,
    /** The agency that runs it. */
    readonly organization: {
      /** Such as org:usaid. */
      readonly id: string,
      /** Full name. */
      readonly name: {
        readonly en: string,
        readonly es: string
      }
    } | null,
    /** Where the documents describe it. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    },
    /** How punctually stipends are paid, all countries together; null where none is paid. */
    readonly stipendPunctuality: {
      /** The day on which the payments stand as counted here. */
      readonly asOf: string,
      /** What the rows counted rest on. */
      readonly basis: Basis,
      /** Months in which payments were due, the earliest first. */
      readonly months: ReadonlyArray<{
        /** The month in which they were due, `YYYY-MM`; the last one ends with `asOf`. */
        readonly month: string,
        /** Payments that fell due: the base of the share; null where withheld. */
        readonly due: number | null,
        /** `paidOnTime` of `due`, per cent with one decimal; null where withheld, or nothing was due. */
        readonly paidOnTimePercent: number | null,
        /** Whether the numbers are withheld. */
        readonly suppressed: boolean
      }> | null
    } | null,
    /** Apprenticeships by sector: the whole programme first, then each country by its code; none where it has no apprentices. */
    readonly apprenticesBySector: ReadonlyArray<{
      /** Where; null for the whole programme. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      } | null,
      /** Every sector, by its code. */
      readonly sectors: ReadonlyArray<{
        /** Branch of the economy. */
        readonly sector: TrainingSector,
        /** Training centres. */
        readonly trainingCenters: number,
        /** Apprenticeships up to the day that the data speak of, those that go on among them. */
        readonly apprenticeships: {
          /** The number; null where it is withheld. */
          readonly value: number | null,
          /** Whether it is withheld. */
          readonly suppressed: boolean
        }
      }>
    }> | null,
    /** Joint action plans, by id. */
    readonly actionPlans: ReadonlyArray<{
      /** Such as jap:hn-tms:sembrando-vida. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly status: ActionPlanStatus,
      /** The activity of USAID. */
      readonly activity: {
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      } | null
    }> | null
  } | null
};

export type StipendPunctualityQueryVariables = Exact<{
  lastMonths?: number | null | undefined;
}>;


export type StipendPunctualityQuery = {
  /** Every programme, by id. */
  readonly programs: ReadonlyArray<{
    /** Stable code. */
    readonly code: ProgramCode,
    /** Name; Spanish is the official one, the English in brackets our translation. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** How punctually stipends are paid, all countries together; null where none is paid. */
    readonly stipendPunctuality: {
      /** How many months are withheld, and so not in `total`. */
      readonly suppressedMonths: number,
      /** All months that are not withheld, added up: what the share of the whole time rests on. */
      readonly total: {
        /** Payments that fell due: the base of the share; null where withheld. */
        readonly due: number | null,
        /** Of `due`, those made on the day or before; null where withheld. */
        readonly paidOnTime: number | null,
        /** Of `due`, those made later; null where withheld. */
        readonly paidLate: number | null,
        /** Of `due`, those not made by the day that the data speak of; null where withheld. */
        readonly unpaid: number | null,
        /** `paidOnTime` of `due`, per cent with one decimal; null where withheld, or nothing was due. */
        readonly paidOnTimePercent: number | null,
        /** Whether the numbers are withheld. */
        readonly suppressed: boolean
      }
    } | null,
    /** How punctually stipends are paid in each country, by its code. */
    readonly stipendPunctualityByCountry: ReadonlyArray<{
      /** The day on which the payments stand as counted here. */
      readonly asOf: string,
      /** What the rows counted rest on. */
      readonly basis: Basis,
      /** How many months are withheld, and so not in `total`. */
      readonly suppressedMonths: number,
      /** Where; null for the whole programme. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string,
        /** Short name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      } | null,
      /** Whose rows were counted. */
      readonly organization: {
        /** Such as org:usaid. */
        readonly id: string
      } | null,
      /** All months that are not withheld, added up: what the share of the whole time rests on. */
      readonly total: {
        /** Payments that fell due: the base of the share; null where withheld. */
        readonly due: number | null,
        /** Of `due`, those made on the day or before; null where withheld. */
        readonly paidOnTime: number | null,
        /** Of `due`, those made later; null where withheld. */
        readonly paidLate: number | null,
        /** Of `due`, those not made by the day that the data speak of; null where withheld. */
        readonly unpaid: number | null,
        /** `paidOnTime` of `due`, per cent with one decimal; null where withheld, or nothing was due. */
        readonly paidOnTimePercent: number | null,
        /** Whether the numbers are withheld. */
        readonly suppressed: boolean
      },
      /** Months in which payments were due, the earliest first. */
      readonly months: ReadonlyArray<{
        /** The month in which they were due, `YYYY-MM`; the last one ends with `asOf`. */
        readonly month: string,
        /** Payments that fell due: the base of the share; null where withheld. */
        readonly due: number | null,
        /** `paidOnTime` of `due`, per cent with one decimal; null where withheld, or nothing was due. */
        readonly paidOnTimePercent: number | null,
        /** Of `due`, those not made by the day that the data speak of; null where withheld. */
        readonly unpaid: number | null,
        /** Whether the numbers are withheld. */
        readonly suppressed: boolean
      }> | null
    }> | null
  }> | null
};

export type PaymentsFragment = {
  /** Payments that fell due: the base of the share; null where withheld. */
  readonly due: number | null,
  /** Of `due`, those made on the day or before; null where withheld. */
  readonly paidOnTime: number | null,
  /** Of `due`, those made later; null where withheld. */
  readonly paidLate: number | null,
  /** Of `due`, those not made by the day that the data speak of; null where withheld. */
  readonly unpaid: number | null,
  /** `paidOnTime` of `due`, per cent with one decimal; null where withheld, or nothing was due. */
  readonly paidOnTimePercent: number | null,
  /** Whether the numbers are withheld. */
  readonly suppressed: boolean
};

export type TrainingCentersQueryVariables = Exact<{
  program?: string;
  country?: string;
  adminArea?: string;
}>;


export type TrainingCentersQuery = {
  /** One programme; null for an unknown id. */
  readonly program: {
    /** Apprenticeships by sector: the whole programme first, then each country by its code; none where it has no apprentices. */
    readonly apprenticesBySector: ReadonlyArray<{
      /** The day up to which was counted. */
      readonly asOf: string,
      /** What the rows counted rest on. */
      readonly basis: Basis,
      /** Where; null for the whole programme. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      } | null,
      /** Every sector, by its code. */
      readonly sectors: ReadonlyArray<{
        /** Branch of the economy. */
        readonly sector: TrainingSector,
        /** Training centres. */
        readonly trainingCenters: number,
        /** Apprentices that these centres can have at a time. */
        readonly places: number,
        /** Apprenticeships up to the day that the data speak of, those that go on among them. */
        readonly apprenticeships: {
          /** The number; null where it is withheld. */
          readonly value: number | null,
          /** Whether it is withheld. */
          readonly suppressed: boolean
        }
      }>
    }> | null,
    /** Training centres by department and sector, in the order of the two codes. */
    readonly trainingCenterCounts: ReadonlyArray<{
      /** Branch of the economy. */
      readonly sector: TrainingSector,
      /** Training centres; at least one. */
      readonly trainingCenters: number,
      /** Apprentices that they can have at a time. */
      readonly places: number,
      /** The department. */
      readonly adminArea: {
        /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
        readonly code: string,
        /** Name, the same in both languages. */
        readonly name: {
          readonly es: string
        }
      } | null
    }> | null,
    /** Centres that take its apprentices, by id; none where it has no apprentices. */
    readonly trainingCenters: {
      /** How many items the whole list has under this filter. */
      readonly totalCount: number,
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as CTR-HN-CR-003. */
        readonly id: string,
        /** Branch of the economy. */
        readonly sector: TrainingSector,
        /** Apprentices that it can have at a time. */
        readonly places: number,
        /** Whether the centre was invented. */
        readonly basis: Basis,
        /** Name; an invented centre says so here. */
        readonly name: {
          readonly en: string,
          readonly es: string
        },
        /** Apprenticeships at this centre up to the day that the data speak of, those that go on among them. */
        readonly apprenticeshipCount: {
          /** The number; null where it is withheld. */
          readonly value: number | null,
          /** Whether it is withheld. */
          readonly suppressed: boolean
        }
      }>
    } | null
  } | null
};

export const QuotableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<QuotableFragment, unknown>;
export const PaymentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Payments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StipendPunctualityCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"paidLate"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<PaymentsFragment, unknown>;
/**
 * en: What the drop-downs above a table of activities offer, with labels in English and Spanish.
 * es: Lo que ofrecen las listas desplegables sobre una tabla de actividades, con etiquetas en inglés y español.
 */
export const ActivityFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"status"},"name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"ActivityStatus","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"component"},"name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"Component","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]} as unknown as DocumentNode<ActivityFiltersQuery, ActivityFiltersQueryVariables>;
/**
 * en: The activities of a country, page by page, for a table; without a country, those of all.
 * es: Las actividades de un país, página a página, para una tabla; sin país, las de todos.
 */
export const ActivityListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityListQuery, ActivityListQueryVariables>;
/**
 * en: One activity: who takes part, what was committed, which action plans it has.
 * es: Una actividad: quién participa, a qué hay compromiso y qué planes de acción tiene.
 */
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"participatingOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
/**
 * en: People referred to an activity: their apprenticeship, certificate and stipend, and the course that came after.
 * es: Personas referidas a una actividad: su aprendizaje, su certificado y su apoyo económico, y el curso que siguió.
 */
export const ApprenticeshipPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprenticeshipPath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-becas","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDone"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyAmountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentsDue"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"paidLate"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paidUsd"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprenticeshipPathQuery, ApprenticeshipPathQueryVariables>;
/**
 * en: Linked people of a country, page by page, with how far each has come.
 * es: Personas vinculadas de un país, página a página, y hasta dónde ha llegado cada una.
 */
export const BeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeneficiariesQuery, BeneficiariesQueryVariables>;
/**
 * en: How many people took each course of an activity, and how far have they come, with the base of every number?
 * es: ¿Cuántas personas tomaron cada curso de una actividad y hasta dónde han llegado, con la base de cada cifra?
 */
export const CohortTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-becas","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortTableQuery, CohortTableQueryVariables>;
/**
 * en: How many people have each agency's programmes and activities had in each country, by status, with all that must be said when a number is quoted?
 * es: ¿Cuántas personas han tenido los programas y actividades de cada agencia en cada país, por estado, con todo lo que hay que decir al citar una cifra?
 */
export const CountryCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<CountryCountsQuery, CountryCountsQueryVariables>;
/**
 * en: One country: its programmes and its activities.
 * es: Un país: sus programas y sus actividades.
 */
export const CountryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryPageQuery, CountryPageQueryVariables>;
/**
 * en: How many people of each department are in AMEXCID's registers and in USAID's activities? For those who may read person-level data.
 * es: ¿Cuántas personas de cada departamento están en los registros de AMEXCID y en las actividades de USAID? Para quien puede leer datos personales.
 */
export const DepartmentCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"SV","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"adminAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentCountsQuery, DepartmentCountsQueryVariables>;
/**
 * en: Every published figure with its source, its status and what the rows recount to.
 * es: Cada cifra publicada con su fuente, su estado y lo que resulta al recontar las filas.
 */
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
/**
 * en: The way of one linked person through programmes, referrals, services and outcomes.
 * es: El recorrido de una persona vinculada por programas, referencias, servicios y resultados.
 */
export const JourneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JourneyQuery, JourneyQueryVariables>;
/**
 * en: Stipends of one programme and country with payments overdue: which months, and for how long.
 * es: Apoyos de un programa y país con pagos vencidos: de qué meses y desde hace cuánto.
 */
export const OverdueStipendsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueStipends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:jovenes-construyendo-el-futuro","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"HN","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdueStipends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentsDue"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidUsd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverdueStipendsQuery, OverdueStipendsQueryVariables>;
/**
 * en: One programme: what it offers to whom, what it pays, how punctually, and its apprentices by sector.
 * es: Un programa: qué ofrece y a quién, cuánto paga, con qué puntualidad, y sus aprendices por sector.
 */
export const ProgramPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:jovenes-construyendo-el-futuro","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryAges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"youngest"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"stipendRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}},{"kind":"Field","name":{"kind":"Name","value":"local"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipendPunctuality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"apprenticesBySector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgramPageQuery, ProgramPageQueryVariables>;
/**
 * en: What share of the monthly stipends came on time, by programme and country, month by month.
 * es: Qué parte de los apoyos mensuales llegó a tiempo, por programa y país, mes a mes.
 */
export const StipendPunctualityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StipendPunctuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastMonths"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipendPunctuality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Payments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipendPunctualityByCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Payments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastMonths"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Payments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StipendPunctualityCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"paidLate"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<StipendPunctualityQuery, StipendPunctualityQueryVariables>;
/**
 * en: Training centres and places for apprentices in one country, by sector and by department.
 * es: Centros de capacitación y plazas para aprendices en un país, por sector y por departamento.
 */
export const TrainingCentersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingCenters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:jovenes-construyendo-el-futuro","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"SV","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"SV-SS","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apprenticesBySector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenterCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"}},{"kind":"Field","name":{"kind":"Name","value":"places"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"adminArea"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"sector"},"value":{"kind":"EnumValue","value":"G"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeshipCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingCentersQuery, TrainingCentersQueryVariables>;