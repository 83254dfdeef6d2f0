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

/** Sex as the agency registered it, the disaggregation of USAID indicators. */
export type Sex =
  /** Female; M (mujer) in Spanish registers. */
  | 'FEMALE'
  /** Male; H (hombre) in Spanish registers. */
  | 'MALE';

/** Age in completed years on the day that the data speak of (`dataset.asOf`), in ascending order. */
export type AgeBand =
  /** 15 to 17 years. */
  | 'AGE_15_17'
  /** 18 or 19 years. */
  | 'AGE_18_19'
  /** 20 to 24 years. */
  | 'AGE_20_24'
  /** 25 to 29 years. */
  | 'AGE_25_29'
  /** 30 to 44 years. */
  | 'AGE_30_44'
  /** 45 to 59 years. */
  | 'AGE_45_59'
  /** 60 years and more. */
  | 'AGE_60_PLUS';

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

/** Kind of business that somebody works or is trained in. Source: ISIC Rev. 4, section letters; those that placements and training centres need. */
export type IsicSection =
  /** Agriculture, forestry and fishing. */
  | 'A'
  /** Manufacturing. */
  | 'C'
  /** Wholesale and retail trade; repair of motor vehicles and motorcycles. */
  | 'G'
  /** Accommodation and food service activities. */
  | 'I'
  /** Administrative and support service activities, call centres among them. */
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

/** Kind of organisation. Source: IATI OrganisationType. */
export type OrganizationType =
  /** IATI 10, a government body. */
  | 'GOVERNMENT'
  /** IATI 15, another public body. */
  | 'OTHER_PUBLIC_SECTOR'
  /** IATI 21. */
  | 'INTERNATIONAL_NGO'
  /** IATI 22. */
  | 'NATIONAL_NGO'
  /** IATI 40, such as an agency of the United Nations. */
  | 'MULTILATERAL'
  /** IATI 70, a company. */
  | 'PRIVATE_SECTOR'
  /** IATI 80. */
  | 'ACADEMIC_TRAINING_RESEARCH';

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

/** What one counts in a figure. */
export type FigureUnit =
  /** Distinct people. */
  | 'INDIVIDUALS'
  /** Production plants. */
  | 'PLANTS';

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

/** Why a referral did not lead to enrolment. */
export type ReferralReason =
  /** The person could not be reached. */
  | 'NOT_REACHED'
  /** The person had found work. */
  | 'FOUND_WORK'
  /** The person had moved away. */
  | 'MOVED'
  /** The person did not want the service. */
  | 'NOT_INTERESTED'
  /** The activity had no place. */
  | 'NO_PLACE';

/** How far the framework has come in a country. */
export type CountryStage =
  /** Areas of collaboration are being looked for. */
  | 'EXPLORING'
  /** Work is planned. */
  | 'PIPELINE'
  /** Work is under way. */
  | 'IMPLEMENTATION';

/** How exactly a source gives a date. */
export type DatePrecision =
  /** The day is given. */
  | 'DAY'
  /** Only month and year are given; the day stands at the first. */
  | 'MONTH'
  /** Only the year is given; it stands at 1 January. */
  | 'YEAR';

/** How an event was held. */
export type EventMode =
  /** Online. */
  | 'VIRTUAL'
  /** At a place. */
  | 'IN_PERSON';

/** Groups that an inclusion approach looks at. */
export type InclusionGroup =
  /** Women, and gender at large. */
  | 'WOMEN_GENDER'
  /** LGBTQI+ people. */
  | 'LGBTQI'
  /** Indigenous peoples. */
  | 'INDIGENOUS'
  /** People with different abilities. */
  | 'DISABILITY'
  /** Producers who grow mainly for their own use. */
  | 'SUBSISTENCE_PRODUCER'
  /** Other groups, not named. */
  | 'OTHER';

/** Stage of a proposal. */
export type ProposalStatus =
  /** Put before the partners: open until it is taken up or not. */
  | 'PRESENTED'
  /** Taken up. */
  | 'ACCEPTED'
  /** Not taken up. */
  | 'REJECTED';

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

/** What shows that something was done for a commitment. */
export type EvidenceType =
  /** A published figure of what had been reached. */
  | 'FIGURE'
  /** A sentence of a source document. */
  | 'DOCUMENT';

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

/** How a figure reached the public. */
export type FigureQuality =
  /** Published by an agency about its own work. */
  | 'AGENCY_REPORT'
  /** Spoken in public and quoted by the press. */
  | 'PUBLIC_STATEMENT';

/** By what a planned number is broken down. */
export type PlannedDimension =
  /** By quarter of the US fiscal year. */
  | 'FISCAL_QUARTER'
  /** By sex. */
  | 'SEX'
  /** By department. */
  | 'ADMIN_AREA'
  /** By kind of plant. */
  | 'PLANT_KIND';

/** Unit of the number in a claim. */
export type ClaimUnit =
  /** People. */
  | 'INDIVIDUALS'
  /** Per cent; the text gives the base. */
  | 'PERCENT'
  /** US dollars. */
  | 'USD'
  /** US dollars a month for one person. */
  | 'USD_PER_MONTH'
  /** Honduran lempiras a month for one person. */
  | 'HNL_PER_MONTH'
  /** Departments. */
  | 'DEPARTMENTS'
  /** Centres that take apprentices. */
  | 'TRAINING_CENTERS'
  /** Years. */
  | 'YEARS';

/** What a claim means for what this graph says. */
export type ClaimStance =
  /** Says the same. */
  | 'SUPPORTS'
  /** Is hard to reconcile with it; the conflict stays open. */
  | 'CONFLICTS'
  /** Neither: it tells of another time, place or measure. */
  | 'CONTEXT';

/** What a fact of the source documents tells of. */
export type FactKind =
  /** The framework, its parties, scope and dates. */
  | 'FRAMEWORK'
  /** Organisations and bodies. */
  | 'ORGANIZATION'
  /** A programme of Mexico. */
  | 'PROGRAM'
  /** An activity of USAID. */
  | 'ACTIVITY'
  /** The learning event. */
  | 'EVENT'
  /** What the partners agreed on. */
  | 'COMMITMENT'
  /** Officials. */
  | 'PERSON'
  /** Proposals of the alliance ARCO. */
  | 'PROPOSAL'
  /** Groups, barriers and opportunities. */
  | 'INCLUSION'
  /** What the work is for. */
  | 'PURPOSE'
  /** The political setting, as the press tells of it. */
  | 'PRESS_CONTEXT'
  /** Places and quantities named in passing. */
  | 'PLACE';

/** What a fact may be quoted as evidence on. */
export type EvidenceScope =
  /** The framework and its work: an agency tells of it. */
  | 'FRAMEWORK'
  /** The Mexican programmes and the political setting only: the press report names neither agency nor the framework. */
  | 'MEXICAN_PROGRAMS_AND_SETTING';

/** Kind of what a name stands for. */
export type NamedKind =
  /** The framework. */
  | 'FRAMEWORK'
  /** An organisation or one of its offices. */
  | 'ORGANIZATION'
  /** A programme of AMEXCID. */
  | 'PROGRAM'
  /** An activity of USAID. */
  | 'ACTIVITY'
  /** An official. */
  | 'PERSON'
  /** A country. */
  | 'COUNTRY'
  /** A department. */
  | 'ADMIN_AREA'
  /** Something that is no entity of this graph, such as a right. */
  | 'CONCEPT';

/** How far a step of a joint action plan has come. */
export type StepStatus =
  /** Not begun. */
  | 'OPEN'
  /** Begun. */
  | 'IN_PROGRESS'
  /** Done. */
  | 'DONE';

/** What keeps a group from opportunities. */
export type InclusionBarrier =
  /** Lack of equity. */
  | 'EQUITY'
  /** Lack of access. */
  | 'ACCESS'
  /** Rights not exercised. */
  | 'RIGHTS'
  /** Lack of equality. */
  | 'EQUALITY';

/** What a group should get access to. */
export type Opportunity =
  /** Links to markets. */
  | 'MARKET_LINKAGE'
  /** Financing. */
  | 'FINANCE'
  /** Skills. */
  | 'SKILLS'
  /** Education. */
  | 'EDUCATION'
  /** Jobs. */
  | 'JOBS';

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

/** Subject of technical assistance to farmers. */
export type AssistanceTopic =
  /** New ways to present and sell produce. */
  | 'INNOVATIVE_MERCHANDISING'
  /** Access to formal markets. */
  | 'FORMAL_MARKETS';

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

/** What a date marks. Source: IATI ActivityDateType. */
export type ActivityDateType =
  /** IATI 1. */
  | 'PLANNED_START'
  /** IATI 2. */
  | 'ACTUAL_START'
  /** IATI 3. */
  | 'PLANNED_END'
  /** IATI 4. */
  | 'ACTUAL_END';

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

/** In what an indicator is measured. Source: IATI IndicatorMeasure. */
export type IndicatorMeasure =
  /** IATI 1, a number of `unit`. */
  | 'UNIT'
  /** IATI 2, a share; without its base it says nothing. */
  | 'PERCENTAGE';

/** What an indicator tells of. Source: IATI ResultType. */
export type ResultType =
  /** IATI 1, what an activity did or delivered. */
  | 'OUTPUT'
  /** IATI 2, what came of it for people. */
  | 'OUTCOME';

/** Who keeps an indicator. */
export type IndicatorPublisher =
  /** Sembrando Oportunidades: a local code of this graph. */
  | 'SO'
  /** A standard indicator of USAID. */
  | 'USAID';

/** What a plant makes. */
export type BioinputKind =
  /** Biofertilizer. */
  | 'BIOFERTILIZER'
  /** Vermicompost. */
  | 'VERMICOMPOST'
  /** Both. */
  | 'MIXED'
  /** Not recorded. */
  | 'UNKNOWN';

/** How far the support of a plant has come. */
export type PlantStatus =
  /** Support is planned. */
  | 'PLANNED'
  /** Has been strengthened. */
  | 'SUPPORTED'
  /** Works without further support. */
  | 'OPERATING';

/** How far a group and a buyer have come. */
export type LinkageStage =
  /** They have been put in touch. */
  | 'PROSPECT'
  /** They have agreed; nothing has been delivered. */
  | 'AGREED'
  /** The group delivers. */
  | 'SUPPLYING';

/** For how long a volume is meant. */
export type DeliveryPeriod =
  /** Each week. */
  | 'WEEK'
  /** Each month. */
  | 'MONTH'
  /** Each harvest. */
  | 'HARVEST';

/** How a farmer's produce compares with a buyer's standard. */
export type AssessmentResult =
  /** Meets all of it. */
  | 'MET'
  /** Meets part of it. */
  | 'PARTLY'
  /** Meets none of it. */
  | 'NOT_MET';

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

/** How an outcome became known. */
export type OutcomeMethod =
  /** The provider of the course recorded it. */
  | 'PROVIDER_RECORD'
  /** The participant said so. */
  | 'PARTICIPANT_REPORT'
  /** The employer confirmed it. */
  | 'EMPLOYER_CONFIRMATION'
  /** Staff saw it on a visit. */
  | 'FIELD_VISIT';

/** How somebody works. */
export type PlacementKind =
  /** For a wage, with an employer. */
  | 'WAGE_EMPLOYMENT'
  /** On their own account. */
  | 'SELF_EMPLOYMENT'
  /** As a paid apprentice or intern. */
  | 'PAID_APPRENTICESHIP';

/** How a course is attended. */
export type StudyModality =
  /** In a classroom or a workshop. */
  | 'IN_PERSON'
  /** Partly in person, partly online. */
  | 'BLENDED'
  /** Online only. */
  | 'ONLINE';

/** How far a scholarship has come. */
export type ScholarshipStatus =
  /** Pays for a course that goes on. */
  | 'ACTIVE'
  /** Its course was completed. */
  | 'COMPLETED'
  /** Ended before the course did. */
  | 'WITHDRAWN';

export type ActionPlansQueryVariables = Exact<{
  organization?: string | null | undefined;
}>;


export type ActionPlansQuery = {
  /** Joint action plans, by id. */
  readonly jointActionPlans: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as jap:hn-tms:sembrando-vida. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly status: ActionPlanStatus,
      /** What the plan rests on. */
      readonly basis: Basis,
      /** Whether anybody was referred from its programme to its activity, as of `dataset.asOf`. */
      readonly hasReferrals: boolean,
      /** Referrals from its programme to its activity, one a person; 0 where there are none, null for 1 to 9. */
      readonly referralCount: number | null,
      /** Where it is carried out. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      },
      /** The activity of USAID. */
      readonly activity: {
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      } | null,
      /** The programme of AMEXCID. */
      readonly program: {
        /** Such as prg:amexcid:sembrando-vida. */
        readonly id: string,
        /** Stable code. */
        readonly code: ProgramCode
      } | null,
      /** Its steps, in order. */
      readonly steps: ReadonlyArray<{
        /** Such as jap:hn-tms:sembrando-vida:1. */
        readonly id: string,
        /** Day by which it is to be done. */
        readonly dueOn: string,
        /** How far it has come. */
        readonly status: StepStatus,
        /** What is to be done; an invented text says so. */
        readonly text: {
          readonly en: string,
          readonly es: string
        },
        /** Who is to do it. */
        readonly organizations: ReadonlyArray<{
          /** Such as org:usaid. */
          readonly id: string
        }>
      }>
    }>
  } | null,
  /** Joint action plans, by id. */
  readonly withoutReferrals: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as jap:hn-tms:sembrando-vida. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly status: ActionPlanStatus
    }>
  } | null,
  /** Joint action plans, by id. */
  readonly activeWithoutReferrals: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number
  } | null,
  /** Steps of all joint action plans, the next due first. */
  readonly waitingOnMe: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as jap:hn-tms:sembrando-vida:1. */
      readonly id: string,
      /** Day by which it is to be done. */
      readonly dueOn: string,
      /** How far it has come. */
      readonly status: StepStatus,
      /** What is to be done; an invented text says so. */
      readonly text: {
        readonly en: string,
        readonly es: string
      },
      /** The plan that it belongs to. */
      readonly plan: {
        /** Such as jap:hn-tms:sembrando-vida. */
        readonly id: string
      } | null
    }>
  } | null
};

export type ActivityFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivityFiltersQuery = {
  /** The framework Sembrando Oportunidades. */
  readonly framework: {
    /** The countries of work, each with its stage. */
    readonly countries: ReadonlyArray<{
      /** The country. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string,
        /** Short name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      }
    }>
  } | null,
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

export type ActivityPortfolioQueryVariables = Exact<{
  status?: ActivityStatus | null | undefined;
  component?: Component | null | undefined;
  country?: string | null | undefined;
}>;


export type ActivityPortfolioQuery = {
  /** Which data this graph holds. */
  readonly dataset: {
    /** The day that the data speak of. */
    readonly asOf: string,
    /** Whether the person-level rows were invented; published figures never are. */
    readonly synthetic: boolean
  } | null,
  /** Activities of USAID in the framework. */
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
      },
      /** Planned and actual start and end, as far as known. */
      readonly dates: ReadonlyArray<{
        /** What it marks. */
        readonly type: ActivityDateType,
        /** The first day of what is known. */
        readonly date: string,
        /** How much of the date the source gives. */
        readonly precision: DatePrecision,
        /** What the date rests on. */
        readonly basis: Basis
      }>,
      /** Countries that it is for, with their parts. */
      readonly recipientCountries: ReadonlyArray<{
        /** Part of the activity, in percent; all countries of one activity add up to 100. */
        readonly percentage: number,
        /** What the part rests on: DERIVED for the only country, SYNTHETIC where several were given equal parts. */
        readonly percentageBasis: Basis,
        /** The country. */
        readonly country: {
          /** ISO 3166-1 alpha-2, such as HN. */
          readonly code: string,
          /** Short name. */
          readonly name: {
            readonly en: string,
            readonly es: string
          }
        } | null
      }>,
      /** The same departments as `adminAreas`, as IATI describes a location. */
      readonly locations: ReadonlyArray<{
        /** What it rests on: departments come from rows of invented people. */
        readonly basis: Basis,
        /** The department. */
        readonly adminArea: {
          /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
          readonly code: string,
          /** Name, the same in both languages. */
          readonly name: {
            readonly es: string
          }
        } | null
      }>,
      /** What it works on. */
      readonly sectors: ReadonlyArray<{
        /** Five digits, such as 11330. */
        readonly code: string,
        /** Part of the activity, in percent; all sectors of one activity add up to 100. */
        readonly percentage: number,
        /** Name of the purpose. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      }>,
      /** Targets of the Sustainable Development Goals that its work is closest to, such as 4.4. Source: IATI UNSDG-Targets (tag vocabulary 3). */
      readonly sdgTargets: ReadonlyArray<{
        /** The code as the list spells it. */
        readonly code: string,
        /** What the code says. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      }>,
      /** How IATI files it as a whole. */
      readonly classification: {
        /** How large an area it covers. Source: IATI ActivityScope. */
        readonly scope: {
          /** The code as the list spells it. */
          readonly code: string,
          /** What the code says. */
          readonly name: {
            readonly en: string,
            readonly es: string
          }
        },
        /** Who works with whom. Source: IATI CollaborationType; null where nothing speaks for one. */
        readonly collaborationType: {
          /** The code as the list spells it. */
          readonly code: string,
          /** What the choice of it rests on. */
          readonly basis: Basis
        } | null
      },
      /** Who funds it, answers for it, carries it out. */
      readonly participatingOrganizations: ReadonlyArray<{
        /** What it does there. */
        readonly role: OrganizationRole,
        /** What its part rests on. */
        readonly basis: Basis,
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
      }>
    }>
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
              readonly sector: IsicSection,
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
          /** First day. */
          readonly startedOn: string,
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

export type AssistanceCalendarQueryVariables = Exact<{
  activity?: string;
  topic?: AssistanceTopic | null | undefined;
  adminArea?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type AssistanceCalendarQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Sessions of technical assistance that it held; none where it gives no such assistance. */
    readonly assistanceEvents: {
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
        /** Such as TA-SV-US-2022-11-07. */
        readonly id: string,
        /** Day on which it was held. */
        readonly date: string,
        /** What it was about. */
        readonly topics: ReadonlyArray<AssistanceTopic>,
        /** Whether the event was invented. */
        readonly basis: Basis,
        /** Department where it was held. */
        readonly adminArea: {
          /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
          readonly code: string,
          /** Name, the same in both languages. */
          readonly name: {
            readonly es: string
          }
        } | null,
        /** Who held it; null where no source says so, as for the farmers of El Salvador. */
        readonly deliverer: {
          /** Such as org:usaid. */
          readonly id: string
        } | null,
        /** How many farmers came. Who came to several events is in each: adding events gives no number of people. */
        readonly attendees: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        }
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

export type BioinputPlantsQueryVariables = Exact<{
  activity?: string;
}>;


export type BioinputPlantsQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** The plants that it strengthens, in numbers; null where there are none. */
    readonly bioinputPlantTotals: {
      /** Plants, at any status: the base of the three below. */
      readonly plants: number,
      /** Of them, those whose support is only planned. */
      readonly planned: number,
      /** Of them, those that were strengthened. */
      readonly supported: number,
      /** Of them, those that work without further support. */
      readonly operating: number,
      /** Members that are planned to use them: a planned number, never people. */
      readonly plannedMembers: number
    } | null,
    /** Plants that it strengthens, by id. */
    readonly bioinputPlants: ReadonlyArray<{
      /** Such as PL-HN-CM-01. */
      readonly id: string,
      /** What it makes. */
      readonly kind: BioinputKind,
      /** What the kind rests on; the documents do not say which plant makes what. */
      readonly kindBasis: Basis,
      /** How far its support has come. */
      readonly status: PlantStatus,
      /** Day by which it had been strengthened; null before. */
      readonly supportedOn: string | null,
      /** Members that are planned to use it: a planned number, never people. */
      readonly plannedMembers: number,
      /** Whether the row was invented; the documents give only the total. */
      readonly basis: Basis,
      /** When it is to be strengthened. */
      readonly plannedFor: {
        /** The first day of what is known. */
        readonly date: string,
        /** How much of the date the source gives. */
        readonly precision: DatePrecision
      },
      /** Department where it stands. */
      readonly adminArea: {
        /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
        readonly code: string,
        /** Name, the same in both languages. */
        readonly name: {
          readonly es: string
        }
      } | null,
      /** Visits that are planned, by date. */
      readonly visitPlan: ReadonlyArray<{
        /** When. */
        readonly plannedFor: {
          /** The first day of what is known. */
          readonly date: string,
          /** How much of the date the source gives. */
          readonly precision: DatePrecision
        },
        /** What for; an invented visit says so. */
        readonly purpose: {
          readonly en: string,
          readonly es: string
        }
      }>
    }>
  } | null,
  /** One published figure; null for an unknown id. */
  readonly plants: {
    /** The published number, in `unit`. */
    readonly value: number,
    /** Whether it was reached, is going on, is planned or is claimed. */
    readonly status: FigureStatus,
    /** Where it stands. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    }
  } | null,
  /** One published figure; null for an unknown id. */
  readonly members: {
    /** The published number, in `unit`. */
    readonly value: number,
    /** Whether it was reached, is going on, is planned or is claimed. */
    readonly status: FigureStatus,
    /** Where it stands. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    }
  } | null
};

export type BuyersAndStandardsQueryVariables = Exact<{
  country?: string | null | undefined;
}>;


export type BuyersAndStandardsQuery = {
  /** Formal buyers, by id. */
  readonly buyers: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as buy:sv:001. */
      readonly id: string,
      /** Whether the buyer was invented. */
      readonly basis: Basis,
      /** Name; that of an invented buyer says so. */
      readonly name: {
        readonly en: string,
        readonly es: string
      },
      /** What it asks of its products, by id. */
      readonly standards: ReadonlyArray<{
        /** Such as std:sv:001:tomato. */
        readonly id: string,
        /** The least that the buyer takes, in kilograms per `deliveryPeriod`. */
        readonly minimumVolumeKg: number,
        /** For how long that volume is meant. */
        readonly deliveryPeriod: DeliveryPeriod,
        /** Product; that of an invented standard says so. */
        readonly product: {
          readonly en: string,
          readonly es: string
        },
        /** Quality that the buyer asks for. */
        readonly grade: {
          readonly en: string,
          readonly es: string
        },
        /** Certificate that the buyer asks for; null where it asks for none. */
        readonly certification: {
          readonly en: string,
          readonly es: string
        } | null,
        /** Distinct farmers whose produce was held against it; invented, as the standard is. */
        readonly individualsAssessed: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        },
        /** The same farmers by result, each in one; all withheld where one number is small. */
        readonly results: ReadonlyArray<{
          /** The result. */
          readonly result: AssessmentResult,
          /** Distinct farmers; the base is `individualsAssessed`. */
          readonly individuals: {
            /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
            readonly value: number | null,
            /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
            readonly suppressed: boolean
          }
        }>
      }>,
      /** Groups on the way to selling to it, by id. */
      readonly marketLinkages: ReadonlyArray<{
        /** Such as LNK-SV-001. */
        readonly id: string,
        /** How far they have come. */
        readonly stage: LinkageStage,
        /** The group of farmers, never a person; an invented name says so. */
        readonly group: {
          readonly en: string,
          readonly es: string
        }
      }>
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
        /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
          /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
          readonly suppressed: boolean,
          /** Whom or what it counts. */
          readonly counts: {
            readonly en: string,
            readonly es: string
          }
        },
        /** The same by status, every status once; withheld whole where any number in it is from 1 to 9, or in that of a part of it. */
        readonly byStatus: ReadonlyArray<{
          /** The status. */
          readonly status: ParticipationStatus,
          /** Distinct people with a participation of this status. Somebody with several participations can stand under several statuses, so these do not add up to all people. */
          readonly individuals: {
            /** The number, 0 included; null where it is withheld. */
            readonly value: number | null,
            /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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

export type CommitmentsBoardQueryVariables = Exact<{
  organization?: string | null | undefined;
}>;


export type CommitmentsBoardQuery = {
  /** Commitments of the partners. */
  readonly commitments: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as COM-2022-06-HN-WF-01. */
      readonly id: string,
      /** Day by which it is to be done. */
      readonly dueOn: string,
      /** How far it has come on the day that the data speak of. */
      readonly status: CommitmentStatus,
      /** Line of work; null where it is not tied to one. */
      readonly component: Component | null,
      /** What it rests on; the documents tell of commitments without listing them. */
      readonly basis: Basis,
      /** Where it is to be done; null where that is more than one country. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      } | null,
      /** What was agreed; an invented text says so. */
      readonly text: {
        readonly en: string,
        readonly es: string
      },
      /** Who is bound by it. */
      readonly organizations: ReadonlyArray<{
        /** Such as org:usaid. */
        readonly id: string,
        /** Full name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      }>,
      /** Activities through which it is carried out. */
      readonly activities: ReadonlyArray<{
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      } | null>,
      /** The work plan in which it was agreed. */
      readonly workPlan: {
        /** Such as wpl:2022-06. */
        readonly id: string,
        /** Which plan it is; the documents do not number it. */
        readonly version: {
          readonly en: string,
          readonly es: string
        }
      } | null,
      /** What shows that something was done; empty where nothing does yet. */
      readonly evidence: ReadonlyArray<{
        /** What kind of evidence it is. */
        readonly type: EvidenceType,
        /** What ties it to the commitment: INFERRED, since no document says so. */
        readonly basis: Basis,
        /** What it shows, in our words. */
        readonly text: {
          readonly en: string,
          readonly es: string
        },
        /** Where it stands. */
        readonly source: {
          /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
          readonly document: string,
          /** Line in the text of the document, from 1. */
          readonly line: number
        }
      }>
    }>
  } | null
};

export type CommitmentsWithoutEvidenceQueryVariables = Exact<{ [key: string]: never; }>;


export type CommitmentsWithoutEvidenceQuery = {
  /** Commitments of the partners. */
  readonly commitments: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
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
      },
      /** Who is bound by it. */
      readonly organizations: ReadonlyArray<{
        /** Such as org:usaid. */
        readonly id: string
      }>,
      /** Figures that show how far it has come. */
      readonly figures: ReadonlyArray<{
        /** RF-01 to RF-10. */
        readonly id: string,
        /** Whether it was reached, is going on, is planned or is claimed. */
        readonly status: FigureStatus,
        /** The published number, in `unit`. */
        readonly value: number
      }>
    }>
  } | null
};

export type ComponentPageQueryVariables = Exact<{
  component?: Component;
}>;


export type ComponentPageQuery = {
  /** Published figures, by id. */
  readonly reportedFigures: {
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
      /** Where it was counted. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      },
      /** What the figure counts, in our words. */
      readonly counts: {
        readonly en: string,
        readonly es: string
      },
      /** Where it stands. */
      readonly source: {
        /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
        readonly document: string,
        /** Line in the text of the document, from 1. */
        readonly line: number
      }
    }>
  } | null,
  /** Activities of USAID in the framework. */
  readonly activities: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as act:usaid:hn-cmfa. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly status: ActivityStatus,
      /** Title; where the sources give it in one language only, the other is our translation. */
      readonly title: {
        readonly en: string,
        readonly es: string
      },
      /** Where it works. */
      readonly countries: ReadonlyArray<{
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      }>,
      /** How many people and participations it has had; 0 where it has only plans. */
      readonly participationCounts: {
        /** Distinct people, each counted once. */
        readonly individuals: {
          /** The number, 0 included; null where it is withheld. */
          readonly value: number | null,
          /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
          readonly suppressed: boolean,
          /** The day whose state is counted, as `dataset.asOf`. */
          readonly asOf: string,
          /** Always DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
          readonly basis: Basis
        }
      },
      /** Joint action plans, by id. */
      readonly actionPlans: ReadonlyArray<{
        /** Such as jap:hn-tms:sembrando-vida. */
        readonly id: string,
        /** Stage on the day that the data speak of. */
        readonly status: ActionPlanStatus,
        /** The programme of AMEXCID. */
        readonly program: {
          /** Stable code. */
          readonly code: ProgramCode
        } | null
      }> | null
    }>
  } | null,
  /** Commitments of the partners. */
  readonly commitments: {
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as COM-2022-06-HN-WF-01. */
      readonly id: string,
      /** How far it has come on the day that the data speak of. */
      readonly status: CommitmentStatus,
      /** Day by which it is to be done. */
      readonly dueOn: string,
      /** Where it is to be done; null where that is more than one country. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      } | null,
      /** What was agreed; an invented text says so. */
      readonly text: {
        readonly en: string,
        readonly es: string
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
  /** The framework Sembrando Oportunidades. */
  readonly framework: {
    /** The countries of work, each with its stage. */
    readonly countries: ReadonlyArray<{
      /** Stage on the day that the data speak of. */
      readonly stage: CountryStage,
      /** The country. */
      readonly country: {
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
            /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
            /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
          /** The same by status, every status once; withheld whole where any number in it is from 1 to 9, or in that of a part of it. */
          readonly byStatus: ReadonlyArray<{
            /** The status. */
            readonly status: EnrollmentStatus,
            /** Distinct people with an enrolment of this status. Somebody with several enrolments can stand under several statuses, so these do not add up to all people. */
            readonly individuals: {
              /** The number, 0 included; null where it is withheld. */
              readonly value: number | null,
              /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
            /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
            /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
          /** The same by status, every status once; withheld whole where any number in it is from 1 to 9, or in that of a part of it. */
          readonly byStatus: ReadonlyArray<{
            /** The status. */
            readonly status: ParticipationStatus,
            /** Distinct people with a participation of this status. Somebody with several participations can stand under several statuses, so these do not add up to all people. */
            readonly individuals: {
              /** The number, 0 included; null where it is withheld. */
              readonly value: number | null,
              /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
              readonly suppressed: boolean,
              /** What it is a part of, where a rate would have its base; null for a total. */
              readonly base: {
                readonly en: string,
                readonly es: string
              } | null
            }
          }>
        } | null
      }
    }>
  } | null
};

export type QuotableFragment = {
  /** The number, 0 included; null where it is withheld. */
  readonly value: number | null,
  /** Whether the number is withheld, because it, or one that would follow from it, is from 1 to 9 and could point to a person: another one of the same breakdown, a part of it, or those who have several rows. */
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
        /** The same by status, every status once; withheld whole where any number in it is from 1 to 9, or in that of a part of it. */
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

export type DepartmentPageQueryVariables = Exact<{
  adminArea?: string;
}>;


export type DepartmentPageQuery = {
  /** One department; null for a code that is none. */
  readonly adminArea: {
    /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
    readonly code: string,
    /** Name, the same in both languages. */
    readonly name: {
      readonly es: string
    },
    /** The country that it belongs to. */
    readonly country: {
      /** ISO 3166-1 alpha-2, such as HN. */
      readonly code: string
    },
    /** Programmes of AMEXCID with at least ten people of this department, by id; fewer could point to a person. */
    readonly programs: ReadonlyArray<{
      /** Such as prg:amexcid:sembrando-vida. */
      readonly id: string,
      /** Stable code. */
      readonly code: ProgramCode,
      /** Whom it is meant for. */
      readonly targetGroup: {
        readonly en: string,
        readonly es: string
      }
    }> | null,
    /** Activities of USAID with at least ten participants here; fewer could point to a person. */
    readonly activities: {
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
        },
        /** Joint action plans, by id. */
        readonly actionPlans: ReadonlyArray<{
          /** Such as jap:hn-tms:sembrando-vida. */
          readonly id: string,
          /** Stage on the day that the data speak of. */
          readonly status: ActionPlanStatus,
          /** Whether anybody was referred from its programme to its activity, as of `dataset.asOf`. */
          readonly hasReferrals: boolean,
          /** The programme of AMEXCID. */
          readonly program: {
            /** Stable code. */
            readonly code: ProgramCode
          } | null
        }> | null,
        /** Courses that it offers, by id. */
        readonly courses: ReadonlyArray<{
          /** Such as crs:usaid:sv-becas:pastry. */
          readonly id: string,
          /** Title. */
          readonly title: {
            readonly en: string,
            readonly es: string
          }
        }>
      }>
    } | null
  } | null
};

export type ExecutivePageQueryVariables = Exact<{ [key: string]: never; }>;


export type ExecutivePageQuery = {
  /** Which data this graph holds. */
  readonly dataset: {
    /** The day that the data speak of. */
    readonly asOf: string,
    /** Size of the synthetic part: ci, default or full. */
    readonly profile: string,
    /** Whether the person-level rows were invented; published figures never are. */
    readonly synthetic: boolean
  } | null,
  /** The framework Sembrando Oportunidades. */
  readonly framework: {
    /** fw:sembrando-oportunidades. */
    readonly id: string,
    /** Name; the Spanish one is used in both languages. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** When it was announced. */
    readonly announced: {
      /** The first day of what is known. */
      readonly date: string,
      /** How much of the date the source gives. */
      readonly precision: DatePrecision
    },
    /** Since when it is carried out. */
    readonly implementationStart: {
      /** The first day of what is known. */
      readonly date: string,
      /** How much of the date the source gives. */
      readonly precision: DatePrecision
    },
    /** What it is for, in our words. */
    readonly goals: ReadonlyArray<{
      readonly en: string,
      readonly es: string
    }>,
    /** The agencies that carry it. */
    readonly organizations: ReadonlyArray<{
      /** Such as org:usaid. */
      readonly id: string
    }>,
    /** The countries of work, each with its stage. */
    readonly countries: ReadonlyArray<{
      /** Stage on the day that the data speak of. */
      readonly stage: CountryStage,
      /** The country. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string,
        /** Short name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      }
    }>,
    /** Countries that it is to be extended to, by id. */
    readonly expansions: ReadonlyArray<{
      /** Such as exp:gt. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly stage: CountryStage,
      /** When work is meant to begin. */
      readonly plannedStart: {
        /** The first day of what is known. */
        readonly date: string,
        /** How exact the date is. */
        readonly precision: DatePrecision
      }
    }>,
    /** Doubts in the source documents about it, by id. */
    readonly conflicts: ReadonlyArray<{
      /** SC-01 to SC-13. */
      readonly id: string,
      /** What is in doubt. */
      readonly subject: {
        readonly en: string,
        readonly es: string
      }
    }>
  } | null,
  /** Published figures, by id. */
  readonly reportedFigures: {
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
      /** Where it was counted. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      },
      /** What the figure counts, in our words. */
      readonly counts: {
        readonly en: string,
        readonly es: string
      },
      /** What it is of each larger figure that it is read as a part of, the nearest first. */
      readonly shares: ReadonlyArray<{
        /** Per cent of the base, rounded to two decimals. */
        readonly percent: number,
        /** The base: never quote the share without it. */
        readonly base: {
          /** RF-01 to RF-10. */
          readonly id: string,
          /** The published number, in `unit`. */
          readonly value: number
        }
      }>
    }>
  } | null
};

export type ExpansionToGuatemalaQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpansionToGuatemalaQuery = {
  /** One country; null where the framework does not speak of it. */
  readonly country: {
    /** ISO 3166-1 alpha-2, such as HN. */
    readonly code: string,
    /** Activities of USAID that work here. */
    readonly activities: {
      /** How many items the whole list has under this filter. */
      readonly totalCount: number
    } | null,
    /** Plans to extend the framework to it, by id. */
    readonly expansions: ReadonlyArray<{
      /** Such as exp:gt. */
      readonly id: string,
      /** Stage on the day that the data speak of. */
      readonly stage: CountryStage,
      /** When work is meant to begin. */
      readonly plannedStart: {
        /** The first day of what is known. */
        readonly date: string,
        /** How exact the date is. */
        readonly precision: DatePrecision,
        /** INFERRED: the source says it in words, not as a date. */
        readonly basis: Basis,
        /** The words that it was read from. */
        readonly source: {
          /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
          readonly document: string,
          /** Line in the text of the document, from 1. */
          readonly line: number
        }
      },
      /** What is known of it, in our words. */
      readonly note: {
        readonly en: string,
        readonly es: string
      },
      /** Departments in which it might begin. */
      readonly prospectAreas: ReadonlyArray<{
        /** What it rests on; no source document names a department. */
        readonly basis: Basis,
        /** The department. */
        readonly adminArea: {
          /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
          readonly code: string,
          /** Name, the same in both languages. */
          readonly name: {
            readonly en: string
          }
        } | null,
        /** Why it is listed, and how far that is known. */
        readonly note: {
          readonly en: string,
          readonly es: string
        }
      }>,
      /** The activity in the pipeline for it. */
      readonly activity: {
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** Stage on the day that the data speak of. */
        readonly status: ActivityStatus
      } | null,
      /** What the sources say differently about it. */
      readonly conflicts: ReadonlyArray<{
        /** SC-01 to SC-13. */
        readonly id: string,
        /** How this graph reads them. */
        readonly reading: {
          readonly en: string,
          readonly es: string
        },
        /** What the places say, one by one. */
        readonly statements: ReadonlyArray<{
          /** What it says, in our words. */
          readonly text: {
            readonly en: string,
            readonly es: string
          },
          /** Where it stands. */
          readonly source: {
            /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
            readonly document: string,
            /** Line in the text of the document, from 1. */
            readonly line: number
          }
        }>
      }>
    }> | null
  } | null
};

export type FactsQueryVariables = Exact<{
  program?: string | null | undefined;
  kind?: FactKind | null | undefined;
  country?: string | null | undefined;
}>;


export type FactsQuery = {
  /** What the source documents say, apart from their figures; by id. */
  readonly facts: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** FCT-01 to FCT-40. */
      readonly id: string,
      /** What it tells of. */
      readonly kind: FactKind,
      /** What it may be quoted as evidence on. */
      readonly evidenceOn: EvidenceScope,
      /** What is said, in our words. */
      readonly text: {
        readonly en: string,
        readonly es: string
      },
      /** Where it stands. */
      readonly sources: ReadonlyArray<{
        /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
        readonly document: string,
        /** Line in the text of the document, from 1. */
        readonly line: number
      }>,
      /** What it is about. */
      readonly about: {
        /** Activities of USAID. */
        readonly activities: ReadonlyArray<{
          /** Such as act:usaid:hn-cmfa. */
          readonly id: string
        } | null>,
        /** Countries. */
        readonly countries: ReadonlyArray<{
          /** ISO 3166-1 alpha-2, such as HN. */
          readonly code: string
        }>,
        /** Officials. */
        readonly people: ReadonlyArray<{
          /** Name as the sources spell it. */
          readonly name: string
        }>
      }
    }>
  } | null
};

export type FarmerAssistanceQueryVariables = Exact<{
  activity?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type FarmerAssistanceQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Participations, person by person. */
    readonly participations: {
      /** Where this page ends. */
      readonly pageInfo: {
        /** Whether more items follow this page. */
        readonly hasNextPage: boolean,
        /** Cursor of the last item, to be given as `after` for the next page; null on an empty page. */
        readonly endCursor: string | null
      },
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as UP-SV-ECP-00045-1. */
        readonly id: string,
        /** The participant as the activity knows them; distinct ones are individuals. */
        readonly participantId: string,
        /** Subject; null outside technical assistance. */
        readonly topic: AssistanceTopic | null,
        /** First day. */
        readonly startedOn: string,
        /** Last day; null while it goes on. */
        readonly endedOn: string | null,
        /** Events of technical assistance that the person came to, by date; empty for other services. */
        readonly attendances: ReadonlyArray<{
          /** Day of the event; it lies within the participation. */
          readonly date: string,
          /** The event. */
          readonly event: {
            /** Such as TA-SV-US-2022-11-07. */
            readonly id: string,
            /** What it was about. */
            readonly topics: ReadonlyArray<AssistanceTopic>,
            /** Department where it was held. */
            readonly adminArea: {
              /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
              readonly code: string
            } | null
          } | null
        }> | null,
        /** Assessments of the farmer's produce after it, by id. */
        readonly standardAssessments: ReadonlyArray<{
          /** Day of the assessment. */
          readonly date: string,
          /** How it compares. */
          readonly result: AssessmentResult,
          /** The standard. */
          readonly standard: {
            /** Such as std:sv:001:tomato. */
            readonly id: string,
            /** Product; that of an invented standard says so. */
            readonly product: {
              readonly es: string
            },
            /** Whose standard it is. */
            readonly buyer: {
              /** Such as buy:sv:001. */
              readonly id: string
            } | null
          } | null
        }> | null
      }>
    } | null
  } | null
};

export type FigureSourcesQueryVariables = Exact<{
  id?: string;
}>;


export type FigureSourcesQuery = {
  /** One published figure; null for an unknown id. */
  readonly reportedFigure: {
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
    /** How it reached the public. */
    readonly quality: FigureQuality,
    /** Whether the source rounded it. */
    readonly rounded: boolean,
    /** What the figure counts, in our words. */
    readonly counts: {
      readonly en: string,
      readonly es: string
    },
    /** Where it stands. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    },
    /** The document that `source` points into. */
    readonly sourceDocument: {
      /** Title, in the language of the document. */
      readonly title: string,
      /** Who published it. */
      readonly publisher: string,
      /** When it was published, as far as known. */
      readonly published: {
        /** The first day of what is known. */
        readonly date: string,
        /** How much of the date the source gives. */
        readonly precision: DatePrecision
      }
    } | null,
    /** Doubts about it within the source documents, by id. */
    readonly conflicts: ReadonlyArray<{
      /** SC-01 to SC-13. */
      readonly id: string,
      /** What is in doubt. */
      readonly subject: {
        readonly en: string,
        readonly es: string
      },
      /** What the places say, one by one. */
      readonly statements: ReadonlyArray<{
        /** What it says, in our words. */
        readonly text: {
          readonly en: string,
          readonly es: string
        },
        /** Where it stands. */
        readonly source: {
          /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
          readonly document: string,
          /** Line in the text of the document, from 1. */
          readonly line: number
        }
      }>,
      /** How this graph reads them. */
      readonly reading: {
        readonly en: string,
        readonly es: string
      },
      /** Other readings that they allow. */
      readonly alternatives: ReadonlyArray<{
        readonly en: string,
        readonly es: string
      }>
    }>,
    /** What outside material says on it, by id; never a part of it. */
    readonly claims: ReadonlyArray<{
      /** Such as CLM-01. */
      readonly id: string,
      /** What it means for what this graph says of the same thing. */
      readonly stance: ClaimStance,
      /** Its number, in `unit`; null where it has none. */
      readonly value: number | null,
      /** Unit of `value`; null where there is none. */
      readonly unit: ClaimUnit | null,
      /** Who published it, with the date where it matters. */
      readonly publisher: string,
      /** What is said, in our words. */
      readonly text: {
        readonly en: string,
        readonly es: string
      }
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

export type GraduatesByCourseQueryVariables = Exact<{
  activity?: string;
}>;


export type GraduatesByCourseQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
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
    /** Courses that it offers, by id. */
    readonly courses: ReadonlyArray<{
      /** Such as crs:usaid:sv-becas:pastry. */
      readonly id: string,
      /** Length in weeks. */
      readonly weeks: number,
      /** Length in hours of class and workshop. */
      readonly hours: number,
      /** What that length rests on. */
      readonly hoursBasis: Basis,
      /** Occupation that it leads to, ISCO-08 unit group of four digits; null where none was chosen. */
      readonly iscoCode: string | null,
      /** What its being in the graph rests on. */
      readonly basis: Basis,
      /** Who published what `basis` calls OUTSIDE_SOURCE: a site, or a paper with its date; null for any other basis. */
      readonly outsideSource: string | null,
      /** Title. */
      readonly title: {
        readonly en: string,
        readonly es: string
      },
      /** Who teaches it; null where it is not known. */
      readonly provider: {
        /** Such as org:usaid. */
        readonly id: string
      } | null,
      /** What it teaches. */
      readonly field: {
        /** Four digits, such as 0721. */
        readonly code: string,
        /** What the choice of it rests on. */
        readonly basis: Basis,
        /** Name of the field. */
        readonly name: {
          readonly en: string,
          readonly es: string
        }
      }
    }>
  } | null,
  /** One published figure; null for an unknown id. */
  readonly graduated: {
    /** The published number, in `unit`. */
    readonly value: number,
    /** Whether it was reached, is going on, is planned or is claimed. */
    readonly status: FigureStatus,
    /** The day that it speaks of, or was said on. */
    readonly asOf: string,
    /** What the figure counts, in our words. */
    readonly counts: {
      readonly en: string,
      readonly es: string
    },
    /** Where it stands. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    }
  } | null,
  /** One published figure; null for an unknown id. */
  readonly planned: {
    /** The published number, in `unit`. */
    readonly value: number,
    /** Whether it was reached, is going on, is planned or is claimed. */
    readonly status: FigureStatus,
    /** What the figure counts, in our words. */
    readonly counts: {
      readonly en: string,
      readonly es: string
    },
    /** Where it stands. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    }
  } | null
};

export type InclusionApproachesQueryVariables = Exact<{
  barrier?: InclusionBarrier | null | undefined;
  group?: InclusionGroup | null | undefined;
}>;


export type InclusionApproachesQuery = {
  /** Inclusion approaches, by id. */
  readonly inclusionApproaches: ReadonlyArray<{
    /** Such as inc:arco:dei. */
    readonly id: string,
    /** Groups that it looks at. */
    readonly groups: ReadonlyArray<InclusionGroup>,
    /** Barriers that it lowers. */
    readonly barriers: ReadonlyArray<InclusionBarrier>,
    /** Opportunities behind those barriers. */
    readonly opportunities: ReadonlyArray<Opportunity>,
    /** What it is, in our words. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Activities that it applies to. */
    readonly activities: ReadonlyArray<{
      /** Such as act:usaid:hn-cmfa. */
      readonly id: string
    } | null>,
    /** How a garbled sentence was read; null where it leaves no doubt. */
    readonly interpretation: {
      readonly en: string,
      readonly es: string
    } | null,
    /** Where it is told of. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    }
  }> | null,
  /** Proposals of the alliance ARCO, by id. */
  readonly openProposals: ReadonlyArray<{
    /** Such as prp:arco:new-beneficiaries. */
    readonly id: string,
    /** Whom it is for. */
    readonly groups: ReadonlyArray<InclusionGroup>,
    /** Stage on the day that the data speak of. */
    readonly status: ProposalStatus,
    /** What is proposed, in our words. */
    readonly title: {
      readonly en: string,
      readonly es: string
    }
  }> | null
};

export type IndicatorsQueryVariables = Exact<{ [key: string]: never; }>;


export type IndicatorsQuery = {
  /** Every indicator, by code. */
  readonly indicators: ReadonlyArray<{
    /** This framework's own, such as SO-W04, or USAID's, such as EG.6-14. */
    readonly code: string,
    /** Who keeps it. */
    readonly publisher: IndicatorPublisher,
    /** Line of work. */
    readonly component: Component,
    /** In what it is measured. */
    readonly measure: IndicatorMeasure,
    /** What it tells of; our reading of its title. */
    readonly resultType: ResultType,
    /** By what it is broken down, such as sex, age. */
    readonly disaggregations: ReadonlyArray<string>,
    /** Code of the standard indicator that it comes nearest to, null where there is none. A count is there the numerator of a percentage, not the percentage itself. */
    readonly mapsTo: string | null,
    /** Whether code and wording were seen in public material of USAID. */
    readonly verified: boolean,
    /** Title. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** What one counts. */
    readonly unit: {
      readonly en: string,
      readonly es: string
    },
    /** Activities filed under it. */
    readonly activities: {
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string
      }>
    } | null
  }> | null,
  /** Published figures, by id. */
  readonly reportedFigures: {
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
      /** Whom the counted are part of. */
      readonly population: {
        readonly en: string,
        readonly es: string
      },
      /** The indicator of this framework under which it is filed. */
      readonly indicator: {
        /** This framework's own, such as SO-W04, or USAID's, such as EG.6-14. */
        readonly code: string
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

export type LearningTraceQueryVariables = Exact<{
  event?: string;
}>;


export type LearningTraceQuery = {
  /** One learning event; null for an unknown id. */
  readonly learningEvent: {
    /** Such as evt:2022-12-08-learning. */
    readonly id: string,
    /** Day on which it was held. */
    readonly date: string,
    /** Title. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Officials who led it. */
    readonly leaders: ReadonlyArray<{
      /** Name as the sources spell it. */
      readonly name: string,
      /** Where the office is held; null where the graph keeps no record of that body, see `body`. */
      readonly organization: {
        /** Such as org:usaid. */
        readonly id: string
      } | null
    }>,
    /** What was found and suggested there, by id. */
    readonly reflections: ReadonlyArray<{
      /** Such as rfl:2022-12-08:1. */
      readonly id: string,
      /** What it rests on; the documents tell of suggestions without giving any. */
      readonly basis: Basis,
      /** What was found, in our words; an invented text says so. */
      readonly finding: {
        readonly en: string,
        readonly es: string
      },
      /** What was suggested; an invented text says so, null where none is told. */
      readonly suggestion: {
        readonly en: string,
        readonly es: string
      } | null,
      /** Commitments that the suggestion bears on. */
      readonly commitments: ReadonlyArray<{
        /** Such as COM-2022-06-HN-WF-01. */
        readonly id: string,
        /** How far it has come on the day that the data speak of. */
        readonly status: CommitmentStatus,
        /** Figures that show how far it has come. */
        readonly figures: ReadonlyArray<{
          /** RF-01 to RF-10. */
          readonly id: string,
          /** Whether it was reached, is going on, is planned or is claimed. */
          readonly status: FigureStatus,
          /** The published number, in `unit`. */
          readonly value: number
        }>
      }>,
      /** Figures that the finding looks at. */
      readonly figures: ReadonlyArray<{
        /** RF-01 to RF-10. */
        readonly id: string,
        /** The published number, in `unit`. */
        readonly value: number,
        /** What one counts. */
        readonly unit: FigureUnit
      }>
    }>
  } | null
};

export type MarketLinkagesQueryVariables = Exact<{
  activity?: string;
  stage?: LinkageStage | null | undefined;
}>;


export type MarketLinkagesQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Groups and buyers whom it brought together, by id. */
    readonly marketLinkages: {
      /** How many items the whole list has under this filter. */
      readonly totalCount: number,
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as LNK-SV-001. */
        readonly id: string,
        /** How far they have come. */
        readonly stage: LinkageStage,
        /** Day of the first technical assistance to the group. */
        readonly assistedFrom: string,
        /** Day of the agreement; null before. */
        readonly agreedOn: string | null,
        /** Agreed volume in kilograms per `deliveryPeriod` of the standard; null before the agreement. */
        readonly agreedVolumeKg: number | null,
        /** Day of the first delivery; null while nothing was delivered. */
        readonly firstDeliveryOn: string | null,
        /** Days from `assistedFrom` to the first delivery; null while nothing was delivered. */
        readonly daysFromAssistanceToFirstDelivery: number | null,
        /** Sales in US dollars; null everywhere, for no source has money. */
        readonly valueUsd: number | null,
        /** Whether the row was invented. */
        readonly basis: Basis,
        /** The group of farmers, never a person; an invented name says so. */
        readonly group: {
          readonly en: string,
          readonly es: string
        },
        /** Department of the group. */
        readonly adminArea: {
          /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
          readonly code: string,
          /** Name, the same in both languages. */
          readonly name: {
            readonly es: string
          }
        } | null,
        /** The buyer. */
        readonly buyer: {
          /** Such as buy:sv:001. */
          readonly id: string,
          /** Name; that of an invented buyer says so. */
          readonly name: {
            readonly en: string,
            readonly es: string
          }
        } | null,
        /** What the buyer asks for, with the product. */
        readonly standard: {
          /** The least that the buyer takes, in kilograms per `deliveryPeriod`. */
          readonly minimumVolumeKg: number,
          /** For how long that volume is meant. */
          readonly deliveryPeriod: DeliveryPeriod,
          /** Product; that of an invented standard says so. */
          readonly product: {
            readonly en: string,
            readonly es: string
          }
        } | null
      }>
    } | null
  } | null
};

export type OrganizationPageQueryVariables = Exact<{
  organization?: string;
}>;


export type OrganizationPageQuery = {
  /** One organisation; null for an unknown id. */
  readonly organization: {
    /** Such as org:usaid. */
    readonly id: string,
    /** Identifier in the IATI registry; null where none was found, never invented. */
    readonly iatiRef: string | null,
    /** Other names and short names under which sources speak of it. */
    readonly aliases: ReadonlyArray<string>,
    /** Kind of organisation. Source: IATI OrganisationType. */
    readonly type: OrganizationType,
    /** Full name. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** The organisation that this is an office of. */
    readonly partOf: {
      /** Such as org:usaid. */
      readonly id: string
    } | null,
    /** Programmes that it runs, by id. */
    readonly programs: ReadonlyArray<{
      /** Such as prg:amexcid:sembrando-vida. */
      readonly id: string,
      /** Stable code. */
      readonly code: ProgramCode
    }> | null,
    /** Activities in which it has a role. */
    readonly activities: {
      /** How many items the whole list has under this filter. */
      readonly totalCount: number,
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** Stage on the day that the data speak of. */
        readonly status: ActivityStatus,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        },
        /** Where it works. */
        readonly countries: ReadonlyArray<{
          /** ISO 3166-1 alpha-2, such as HN. */
          readonly code: string
        }>,
        /** Who funds it, answers for it, carries it out. */
        readonly participatingOrganizations: ReadonlyArray<{
          /** What it does there. */
          readonly role: OrganizationRole,
          /** What its part rests on. */
          readonly basis: Basis,
          /** The organisation. */
          readonly organization: {
            /** Such as org:usaid. */
            readonly id: string
          } | null
        }>
      }>
    } | null,
    /** Commitments that bind it, by id. */
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
    /** What the source documents say on it, by id. */
    readonly facts: ReadonlyArray<{
      /** FCT-01 to FCT-40. */
      readonly id: string,
      /** Where it stands. */
      readonly sources: ReadonlyArray<{
        /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
        readonly document: string,
        /** Line in the text of the document, from 1. */
        readonly line: number
      }>
    }> | null
  } | null,
  /** Steps of all joint action plans, the next due first. */
  readonly steps: {
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as jap:hn-tms:sembrando-vida:1. */
      readonly id: string,
      /** Day by which it is to be done. */
      readonly dueOn: string,
      /** How far it has come. */
      readonly status: StepStatus,
      /** What is to be done; an invented text says so. */
      readonly text: {
        readonly en: string,
        readonly es: string
      }
    }>
  } | null
};

export type OutcomesOfActivityQueryVariables = Exact<{
  activity?: string;
  type?: OutcomeType | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type OutcomesOfActivityQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** What its participations led to, by id, person by person; a person has at most one of each type in a participation. */
    readonly outcomes: {
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
        /** The participation's id and the type. */
        readonly id: string,
        /** Kind of outcome. */
        readonly type: OutcomeType,
        /** Day on which it was reached. */
        readonly date: string,
        /** How it became known. */
        readonly method: OutcomeMethod,
        /** Whether somebody other than the provider has confirmed it. */
        readonly verified: boolean,
        /** The US fiscal quarter in which it is reported. */
        readonly fiscalQuarter: {
          /** Such as `FY2023 Q1`. */
          readonly label: string
        },
        /** The work found; null for any outcome but EMPLOYMENT. */
        readonly placement: {
          /** How the person works. */
          readonly kind: PlacementKind,
          /** Occupation, ISCO-08 unit group of four digits. */
          readonly iscoCode: string,
          /** First day of work. */
          readonly startedOn: string
        } | null,
        /** The participation that led to it. */
        readonly participation: {
          /** Such as UP-SV-ECP-00045-1. */
          readonly id: string,
          /** First day. */
          readonly startedOn: string,
          /** Last day; null while it goes on. */
          readonly endedOn: string | null,
          /** Department where it took place. */
          readonly adminArea: {
            /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
            readonly code: string
          } | null
        } | null
      }>
    } | null
  } | null
};

export type OutsideClaimsQueryVariables = Exact<{
  country?: string | null | undefined;
  program?: string | null | undefined;
}>;


export type OutsideClaimsQuery = {
  /** What public material outside the source documents says, by id. */
  readonly claims: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Such as CLM-01. */
      readonly id: string,
      /** What it means for what this graph says of the same thing. */
      readonly stance: ClaimStance,
      /** Who published it, with the date where it matters. */
      readonly publisher: string,
      /** Whether the wording was seen in public material; that does not make it true. */
      readonly verified: boolean,
      /** Its number, in `unit`; null where it has none. */
      readonly value: number | null,
      /** Unit of `value`; null where there is none. */
      readonly unit: ClaimUnit | null,
      /** When it was published; null where not known here. */
      readonly publishedOn: {
        /** The first day of what is known. */
        readonly date: string,
        /** How much of the date the source gives. */
        readonly precision: DatePrecision
      } | null,
      /** What is said, in our words. */
      readonly text: {
        readonly en: string,
        readonly es: string
      },
      /** What it is about. */
      readonly about: {
        /** Programmes of AMEXCID. */
        readonly programs: ReadonlyArray<{
          /** Stable code. */
          readonly code: ProgramCode
        } | null>,
        /** Activities of USAID. */
        readonly activities: ReadonlyArray<{
          /** Such as act:usaid:hn-cmfa. */
          readonly id: string
        } | null>,
        /** Reported figures. */
        readonly figures: ReadonlyArray<{
          /** RF-01 to RF-10. */
          readonly id: string,
          /** The published number, in `unit`. */
          readonly value: number
        }>
      }
    }>
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

export type PlacementsQueryVariables = Exact<{
  activity?: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PlacementsQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Work that its participants found, by id, person by person. */
    readonly placements: {
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
        /** The participation's id and the word PLACEMENT. */
        readonly id: string,
        /** How the person works. */
        readonly kind: PlacementKind,
        /** Occupation, ISCO-08 unit group of four digits. */
        readonly iscoCode: string,
        /** Kind of business. */
        readonly isicSection: IsicSection,
        /** First day of work. */
        readonly startedOn: string,
        /** Whether the person still worked there after 90 days; null where these were not over on `dataset.asOf`, so that nobody can know yet. */
        readonly retained90Days: boolean | null,
        /** Whether the row was invented. */
        readonly basis: Basis,
        /** Name of that unit group. */
        readonly occupation: {
          readonly en: string,
          readonly es: string
        },
        /** Employer; that of an invented row says so. Null for work on their own account. */
        readonly employer: {
          readonly en: string,
          readonly es: string
        } | null,
        /** The outcome EMPLOYMENT that it stands for. */
        readonly outcome: {
          /** The participation's id and the type. */
          readonly id: string,
          /** How it became known. */
          readonly method: OutcomeMethod,
          /** Whether somebody other than the provider has confirmed it. */
          readonly verified: boolean,
          /** The US fiscal quarter in which it is reported. */
          readonly fiscalQuarter: {
            /** Such as `FY2023 Q1`. */
            readonly label: string
          }
        } | null,
        /** The participation that led to it. */
        readonly participation: {
          /** Such as UP-SV-ECP-00045-1. */
          readonly id: string,
          /** Sex as registered. */
          readonly sex: Sex,
          /** Age on the day that the data speak of. */
          readonly ageBand: AgeBand,
          /** Last day; null while it goes on. */
          readonly endedOn: string | null
        } | null
      }>
    } | null
  } | null,
  /** One published figure; null for an unknown id. */
  readonly employed: {
    /** RF-01 to RF-10. */
    readonly id: string,
    /** The published number, in `unit`. */
    readonly value: number,
    /** What it is of each larger figure that it is read as a part of, the nearest first. */
    readonly shares: ReadonlyArray<{
      /** Per cent of the base, rounded to two decimals. */
      readonly percent: number,
      /** The base: never quote the share without it. */
      readonly base: {
        /** RF-01 to RF-10. */
        readonly id: string,
        /** The published number, in `unit`. */
        readonly value: number
      }
    }>
  } | null
};

export type PlannedFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type PlannedFiguresQuery = {
  /** Published figures, by id. */
  readonly reportedFigures: {
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** RF-01 to RF-10. */
      readonly id: string,
      /** The published number, in `unit`. */
      readonly value: number,
      /** What one counts. */
      readonly unit: FigureUnit,
      /** First day of its period, given or concluded; null where there is none. */
      readonly periodStart: string | null,
      /** Last day of its period, given or concluded; null where there is none. */
      readonly periodEnd: string | null,
      /** How a plan might be spread, invented for trials; empty for what was reached or claimed. */
      readonly plannedBreakdown: ReadonlyArray<{
        /** By what. */
        readonly by: PlannedDimension,
        /** Always SYNTHETIC. */
        readonly basis: Basis,
        /** How the parts came about; an invented spread says so. */
        readonly note: {
          readonly en: string,
          readonly es: string
        },
        /** The parts; they add up to the value of the figure. */
        readonly cells: ReadonlyArray<{
          /** Planned, in the unit of the figure. */
          readonly planned: number,
          /** Sex; null unless broken down by it. */
          readonly sex: Sex | null,
          /** What the part is. */
          readonly label: {
            readonly en: string,
            readonly es: string
          },
          /** Department; null unless broken down by it. */
          readonly adminArea: {
            /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
            readonly code: string
          } | null,
          /** Quarter of the US fiscal year; null unless broken down by it. */
          readonly fiscalQuarter: {
            /** Such as `FY2023 Q1`. */
            readonly label: string,
            /** First day. */
            readonly startsOn: string,
            /** Last day. */
            readonly endsOn: string
          } | null
        }>
      }>
    }>
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
        /** Payments that fell due: the base of the share; in tens; null where withheld. */
        readonly due: number | null,
        /** `paidOnTime` of `due` as given here, per cent with one decimal; null where withheld, or nothing was due. */
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
        readonly sector: IsicSection,
        /** Training centres. */
        readonly trainingCenters: number,
        /** Apprenticeships up to the day that the data speak of, those that go on among them: rows, so that a person with two counts twice. */
        readonly apprenticeships: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
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

export type ProgressReportQueryVariables = Exact<{
  id?: string;
}>;


export type ProgressReportQuery = {
  /** One progress report; null for an unknown id. */
  readonly progressReport: {
    /** Such as rep:2022-12-08. */
    readonly id: string,
    /** The day that it speaks of. */
    readonly asOf: string,
    /** Title, in our words. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Since when its results count. */
    readonly periodStart: {
      /** The first day of what is known. */
      readonly date: string,
      /** How much of the date the source gives. */
      readonly precision: DatePrecision
    },
    /** Until when its results count. */
    readonly periodEnd: {
      /** The first day of what is known. */
      readonly date: string,
      /** How much of the date the source gives. */
      readonly precision: DatePrecision
    },
    /** Where the report begins. */
    readonly source: {
      /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
      readonly document: string,
      /** Line in the text of the document, from 1. */
      readonly line: number
    },
    /** The document that `source` points into. */
    readonly sourceDocument: {
      /** Title, in the language of the document. */
      readonly title: string,
      /** Who published it. */
      readonly publisher: string
    } | null,
    /** The countries that it tells of. */
    readonly countries: ReadonlyArray<{
      /** ISO 3166-1 alpha-2, such as HN. */
      readonly code: string
    }>,
    /** The work plan that it reports on. */
    readonly workPlan: {
      /** Such as wpl:2022-06. */
      readonly id: string,
      /** Title, in our words. */
      readonly title: {
        readonly en: string,
        readonly es: string
      },
      /** When it was agreed. */
      readonly agreed: {
        /** The first day of what is known. */
        readonly date: string,
        /** How much of the date the source gives. */
        readonly precision: DatePrecision
      },
      /** Until when; null where no source says. */
      readonly periodEnd: {
        /** The first day of what is known. */
        readonly date: string
      } | null,
      /** What to know about it; null where nothing. */
      readonly note: {
        readonly en: string,
        readonly es: string
      } | null,
      /** What was agreed in it, by id. */
      readonly commitments: ReadonlyArray<{
        /** Such as COM-2022-06-HN-WF-01. */
        readonly id: string,
        /** How far it has come on the day that the data speak of. */
        readonly status: CommitmentStatus
      }>
    } | null,
    /** Where the results were shared. */
    readonly learningEvent: {
      /** Such as evt:2022-12-08-learning. */
      readonly id: string,
      /** Day on which it was held. */
      readonly date: string,
      /** How it was held. */
      readonly mode: EventMode,
      /** Officials who led it. */
      readonly leaders: ReadonlyArray<{
        /** Name as the sources spell it. */
        readonly name: string
      }>
    } | null,
    /** The figures that it published, by id; each stands alone, and they are not to be added up. */
    readonly figures: ReadonlyArray<{
      /** RF-01 to RF-10. */
      readonly id: string,
      /** The published number, in `unit`. */
      readonly value: number,
      /** What one counts. */
      readonly unit: FigureUnit,
      /** Whether it was reached, is going on, is planned or is claimed. */
      readonly status: FigureStatus,
      /** Line of work. */
      readonly component: Component,
      /** Recorded less published, in `unit`; 0 where both agree, null where nothing is recorded. */
      readonly difference: number | null,
      /** Where it was counted. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string
      },
      /** The figure recounted from the agencies' own rows; null for a plan, and where the rows are not held. */
      readonly recorded: {
        /** Distinct people in the rows. */
        readonly value: number
      } | null
    }>
  } | null
};

export type ReferralFunnelQueryVariables = Exact<{
  code?: string;
}>;


export type ReferralFunnelQuery = {
  /** One country; null where the framework does not speak of it. */
  readonly country: {
    /** ISO 3166-1 alpha-2, such as HN. */
    readonly code: string,
    /** How far those referred have come, one funnel an activity and programme, by id; never to be added up. */
    readonly referralFunnels: ReadonlyArray<{
      /** Such as fnl:hn-cmfa:jovenes-construyendo-el-futuro. */
      readonly id: string,
      /** What one counts: always INDIVIDUALS. */
      readonly unit: FigureUnit,
      /** First day of the referrals counted. */
      readonly periodStart: string,
      /** Last day of the referrals counted. */
      readonly periodEnd: string,
      /** The day that the stages speak of. */
      readonly asOf: string,
      /** Always DERIVED: computed from rows, which `dataset.synthetic` qualifies. */
      readonly basis: Basis,
      /** What was counted. */
      readonly source: {
        readonly en: string,
        readonly es: string
      },
      /** The activity referred to. */
      readonly activity: {
        /** Such as act:usaid:hn-cmfa. */
        readonly id: string,
        /** Title; where the sources give it in one language only, the other is our translation. */
        readonly title: {
          readonly en: string,
          readonly es: string
        }
      } | null,
      /** The programme that refers. */
      readonly program: {
        /** Stable code. */
        readonly code: ProgramCode
      } | null,
      /** Referred, of whom contacted, of whom enrolled. */
      readonly stages: {
        /** People referred: the base of the other two; null for 1 to 9. */
        readonly referred: number | null,
        /** Of `referred`, those contacted; null where suppressed. */
        readonly contacted: number | null,
        /** Of `contacted`, those who take part; null where suppressed. */
        readonly enrolled: number | null,
        /** Whether numbers are withheld, because one, or what was lost between two, is 1 to 9. */
        readonly suppressed: boolean
      },
      /** Those referred by stage; base: `stages.referred`. */
      readonly byStatus: {
        /** Whether the whole is withheld, because a cell of it is 1 to 9, or would be beside `stages`. */
        readonly suppressed: boolean,
        /** Every stage, also those with nobody; null where suppressed. */
        readonly cells: ReadonlyArray<{
          /** The stage. */
          readonly status: ReferralStatus,
          /** People at it as of `asOf`. */
          readonly count: number
        }> | null
      },
      /** Those declined or closed by reason; base: both together. */
      readonly byReason: {
        /** Whether the whole is withheld, because a cell of it is 1 to 9, or would be beside `stages` and `byStatus`. */
        readonly suppressed: boolean,
        /** Every reason, also those with nobody; null where suppressed. */
        readonly cells: ReadonlyArray<{
          /** The reason. */
          readonly reason: ReferralReason,
          /** People for whom it was the reason. */
          readonly count: number
        }> | null
      }
    }> | null
  } | null
};

export type ReferralHistoryQueryVariables = Exact<{
  activity?: string;
  status?: ReferralStatus | null | undefined;
}>;


export type ReferralHistoryQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Referrals to it, person by person. */
    readonly referrals: {
      /** The items alone, in the order asked for. */
      readonly nodes: ReadonlyArray<{
        /** Such as REF-HN-000123. */
        readonly id: string,
        /** Day of the referral. */
        readonly referredOn: string,
        /** Day of first contact; null where there was none yet. */
        readonly contactedOn: string | null,
        /** Stage on the day that the data speak of. */
        readonly status: ReferralStatus,
        /** Why it ended; null unless declined or closed. */
        readonly reason: ReferralReason | null,
        /** Every stage that it went through, in order; the last is `status`. */
        readonly history: ReadonlyArray<{
          /** The stage. */
          readonly status: ReferralStatus,
          /** Day on which it was reached. */
          readonly on: string,
          /** Why it ended; null unless declined or closed. */
          readonly reason: ReferralReason | null
        }>
      }>
    } | null
  } | null
};

export type ScholarshipsQueryVariables = Exact<{
  activity?: string;
  course?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ScholarshipsQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Scholarships that it grants, by id, person by person. */
    readonly scholarships: {
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
        /** The participation's id and the word SCHOLARSHIP. */
        readonly id: string,
        /** How far it has come. */
        readonly status: ScholarshipStatus,
        /** How its course is attended. */
        readonly modality: StudyModality,
        /** First day. */
        readonly startedOn: string,
        /** Last day; null while it goes on. */
        readonly endedOn: string | null,
        /** Who grants it. */
        readonly provider: {
          /** Such as org:usaid. */
          readonly id: string,
          /** Other names and short names under which sources speak of it. */
          readonly aliases: ReadonlyArray<string>
        } | null,
        /** The course that it pays for. */
        readonly course: {
          /** Such as crs:usaid:sv-becas:pastry. */
          readonly id: string,
          /** Length in hours of class and workshop. */
          readonly hours: number,
          /** Title. */
          readonly title: {
            readonly es: string
          }
        } | null,
        /** The participation of the person who holds it. */
        readonly participation: {
          /** Such as UP-SV-ECP-00045-1. */
          readonly id: string,
          /** Group of a course, such as 2022-C1; null outside courses. */
          readonly cohort: string | null,
          /** Department where it took place. */
          readonly adminArea: {
            /** ISO 3166-2, such as HN-CR; Guatemala in its numeric form, such as GT-13. */
            readonly code: string
          } | null
        } | null
      }>
    } | null
  } | null
};

export type SourceConflictsQueryVariables = Exact<{
  country?: string | null | undefined;
  figure?: string | null | undefined;
}>;


export type SourceConflictsQuery = {
  /** Where the source documents are ambiguous or disagree, by id. */
  readonly sourceConflicts: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** SC-01 to SC-13. */
      readonly id: string,
      /** Always INFERRED: the reading is concluded from the documents. */
      readonly basis: Basis,
      /** What is in doubt. */
      readonly subject: {
        readonly en: string,
        readonly es: string
      },
      /** What the places say, one by one. */
      readonly statements: ReadonlyArray<{
        /** What it says, in our words. */
        readonly text: {
          readonly en: string,
          readonly es: string
        },
        /** Where it stands. */
        readonly source: {
          /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
          readonly document: string,
          /** Line in the text of the document, from 1. */
          readonly line: number
        }
      }>,
      /** How this graph reads them. */
      readonly reading: {
        readonly en: string,
        readonly es: string
      },
      /** Other readings that they allow. */
      readonly alternatives: ReadonlyArray<{
        readonly en: string,
        readonly es: string
      }>,
      /** What it is about. */
      readonly about: {
        /** Reported figures. */
        readonly figures: ReadonlyArray<{
          /** RF-01 to RF-10. */
          readonly id: string,
          /** The published number, in `unit`. */
          readonly value: number
        }>,
        /** Activities of USAID. */
        readonly activities: ReadonlyArray<{
          /** Such as act:usaid:hn-cmfa. */
          readonly id: string
        } | null>
      },
      /** What outside material says on it. */
      readonly claims: ReadonlyArray<{
        /** Such as CLM-01. */
        readonly id: string,
        /** Who published it, with the date where it matters. */
        readonly publisher: string,
        /** What it means for what this graph says of the same thing. */
        readonly stance: ClaimStance
      }>
    }>
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
        /** Payments that fell due: the base of the share; in tens; null where withheld. */
        readonly due: number | null,
        /** Of `due`, those made on the day or before; in tens; null where withheld. */
        readonly paidOnTime: number | null,
        /** Of `due`, those made later; in tens; null where withheld. */
        readonly paidLate: number | null,
        /** Of `due`, those not made by the day that the data speak of; in tens; null where withheld. */
        readonly unpaid: number | null,
        /** `paidOnTime` of `due` as given here, per cent with one decimal; null where withheld, or nothing was due. */
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
        /** Payments that fell due: the base of the share; in tens; null where withheld. */
        readonly due: number | null,
        /** Of `due`, those made on the day or before; in tens; null where withheld. */
        readonly paidOnTime: number | null,
        /** Of `due`, those made later; in tens; null where withheld. */
        readonly paidLate: number | null,
        /** Of `due`, those not made by the day that the data speak of; in tens; null where withheld. */
        readonly unpaid: number | null,
        /** `paidOnTime` of `due` as given here, per cent with one decimal; null where withheld, or nothing was due. */
        readonly paidOnTimePercent: number | null,
        /** Whether the numbers are withheld. */
        readonly suppressed: boolean
      },
      /** Months in which payments were due, the earliest first. */
      readonly months: ReadonlyArray<{
        /** The month in which they were due, `YYYY-MM`; the last one ends with `asOf`. */
        readonly month: string,
        /** Payments that fell due: the base of the share; in tens; null where withheld. */
        readonly due: number | null,
        /** `paidOnTime` of `due` as given here, per cent with one decimal; null where withheld, or nothing was due. */
        readonly paidOnTimePercent: number | null,
        /** Of `due`, those not made by the day that the data speak of; in tens; null where withheld. */
        readonly unpaid: number | null,
        /** Whether the numbers are withheld. */
        readonly suppressed: boolean
      }> | null
    }> | null
  }> | null
};

export type PaymentsFragment = {
  /** Payments that fell due: the base of the share; in tens; null where withheld. */
  readonly due: number | null,
  /** Of `due`, those made on the day or before; in tens; null where withheld. */
  readonly paidOnTime: number | null,
  /** Of `due`, those made later; in tens; null where withheld. */
  readonly paidLate: number | null,
  /** Of `due`, those not made by the day that the data speak of; in tens; null where withheld. */
  readonly unpaid: number | null,
  /** `paidOnTime` of `due` as given here, per cent with one decimal; null where withheld, or nothing was due. */
  readonly paidOnTimePercent: number | null,
  /** Whether the numbers are withheld. */
  readonly suppressed: boolean
};

export type TopicOverlapQueryVariables = Exact<{
  activity?: string;
}>;


export type TopicOverlapQuery = {
  /** One activity; null for an unknown id. */
  readonly activity: {
    /** Such as act:usaid:hn-cmfa. */
    readonly id: string,
    /** Title; where the sources give it in one language only, the other is our translation. */
    readonly title: {
      readonly en: string,
      readonly es: string
    },
    /** Technical assistance by topic, over the whole activity; null where it gives none, or has reached nobody. */
    readonly assistanceByTopic: {
      /** First day of the month in which the first of the participations began. */
      readonly periodStart: string,
      /** The last day that they tell of. */
      readonly periodEnd: string,
      /** The day that the numbers speak of. */
      readonly asOf: string,
      /** DERIVED: counted from rows, which `dataset.synthetic` qualifies. */
      readonly basis: Basis,
      /** What one counts. */
      readonly unit: {
        readonly en: string,
        readonly es: string
      },
      /** Who is counted: the whole of which the topics are parts. */
      readonly base: {
        readonly en: string,
        readonly es: string
      },
      /** Distinct people with any topic. */
      readonly individuals: {
        /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
        readonly value: number | null,
        /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
        readonly suppressed: boolean
      },
      /** Their participations. */
      readonly participations: {
        /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
        readonly value: number | null,
        /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
        readonly suppressed: boolean
      },
      /** People by the exact topics that they had; each is in one, so these add up. */
      readonly topicSets: ReadonlyArray<{
        /** The topics. */
        readonly topics: ReadonlyArray<AssistanceTopic>,
        /** Distinct people. */
        readonly individuals: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        },
        /** Participations: one for each person and topic. */
        readonly participations: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        }
      }>,
      /** People by topic, alone or beside another; these overlap and never add up to people. */
      readonly topics: ReadonlyArray<{
        /** The topics. */
        readonly topics: ReadonlyArray<AssistanceTopic>,
        /** Distinct people. */
        readonly individuals: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        }
      }>,
      /** Where the number of people is published; null where it is not. The division by topic stands nowhere. */
      readonly source: {
        /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
        readonly document: string,
        /** Line in the text of the document, from 1. */
        readonly line: number
      } | null,
      /** The published figure that the people recount to; null where there is none. */
      readonly figure: {
        /** RF-01 to RF-10. */
        readonly id: string,
        /** The published number, in `unit`. */
        readonly value: number,
        /** Recorded less published, in `unit`; 0 where both agree, null where nothing is recorded. */
        readonly difference: number | null
      } | null
    } | null
  } | null
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
        readonly sector: IsicSection,
        /** Training centres. */
        readonly trainingCenters: number,
        /** Apprentices that these centres can have at a time. */
        readonly places: number,
        /** Apprenticeships up to the day that the data speak of, those that go on among them: rows, so that a person with two counts twice. */
        readonly apprenticeships: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        }
      }>
    }> | null,
    /** Training centres by department and sector, in the order of the two codes. */
    readonly trainingCenterCounts: ReadonlyArray<{
      /** Branch of the economy. */
      readonly sector: IsicSection,
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
        readonly sector: IsicSection,
        /** Apprentices that it can have at a time. */
        readonly places: number,
        /** Whether the centre was invented. */
        readonly basis: Basis,
        /** Name; an invented centre says so here. */
        readonly name: {
          readonly en: string,
          readonly es: string
        },
        /** Apprenticeships at this centre up to the day that the data speak of, those that go on among them: rows, so that a person with two counts twice. */
        readonly apprenticeshipCount: {
          /** The number; null where it is withheld. 0 is shown: there is nobody to point to. */
          readonly value: number | null,
          /** Whether it is withheld: because it is 1 to 9, or because another number beside it is and would follow from it. */
          readonly suppressed: boolean
        }
      }>
    } | null
  } | null
};

export type UniqueReachQueryVariables = Exact<{ [key: string]: never; }>;


export type UniqueReachQuery = {
  /** Which data this graph holds. */
  readonly dataset: {
    /** The day that the data speak of. */
    readonly asOf: string,
    /** Size of the synthetic part: ci, default or full. */
    readonly profile: string,
    /** Whether the person-level rows were invented; published figures never are. */
    readonly synthetic: boolean
  } | null,
  /** The framework Sembrando Oportunidades. */
  readonly framework: {
    /** The countries of work, each with its stage. */
    readonly countries: ReadonlyArray<{
      /** Stage on the day that the data speak of. */
      readonly stage: CountryStage,
      /** The country. */
      readonly country: {
        /** ISO 3166-1 alpha-2, such as HN. */
        readonly code: string,
        /** Short name. */
        readonly name: {
          readonly en: string,
          readonly es: string
        },
        /** How many linked people have rows in the country; numbers from 1 to 9 are left out. */
        readonly reach: {
          /** Distinct linked people; each counts once, whatever programmes and activities they are in. */
          readonly individuals: number | null,
          /** Of `individuals`, those with a referral to an activity of USAID. A count of rows: no source published it, and it is no sum of reported figures. */
          readonly referredIndividuals: number | null,
          /** Rows of people who did not agree to linkage: rows, not people, and never to be added to `individuals`. */
          readonly unlinkedRows: number | null,
          /** Always DERIVED: computed from rows, which `dataset.synthetic` qualifies. */
          readonly basis: Basis
        } | null
      }
    }>
  } | null
};

export type WhoIsWhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoIsWhoQuery = {
  /** Every organisation that the graph speaks of. */
  readonly organizations: ReadonlyArray<{
    /** Such as org:usaid. */
    readonly id: string,
    /** Kind of organisation. Source: IATI OrganisationType. */
    readonly type: OrganizationType,
    /** Full name. */
    readonly name: {
      readonly en: string,
      readonly es: string
    },
    /** Seat; null for an international body. */
    readonly country: {
      /** ISO 3166-1 alpha-2, such as HN. */
      readonly code: string
    } | null,
    /** Its offices, such as the missions of USAID; empty where the graph speaks of none. */
    readonly offices: ReadonlyArray<{
      /** Such as org:usaid. */
      readonly id: string
    }>,
    /** Officials of it whom the documents name, by id. */
    readonly people: ReadonlyArray<{
      /** Such as per:mileydi-guilarte. */
      readonly id: string,
      /** Name as the sources spell it. */
      readonly name: string,
      /** Office at the time of the source, in our words. */
      readonly role: {
        readonly en: string,
        readonly es: string
      },
      /** When the source speaks of the person in this role; it gives neither start nor end of the term. */
      readonly asOf: {
        /** The first day of what is known. */
        readonly date: string,
        /** How much of the date the source gives. */
        readonly precision: DatePrecision
      }
    }> | null,
    /** Spellings of its name with the place of each, by id; `aliases` lists all that are in use. */
    readonly nameAliases: ReadonlyArray<{
      /** The spelling. */
      readonly alias: string,
      /** Where the source documents spell it so; empty where they do not. */
      readonly sources: ReadonlyArray<{
        /** Id of the document, such as F1; `sourceDocuments` has title, publisher and date. */
        readonly document: string,
        /** Line in the text of the document, from 1. */
        readonly line: number
      }>
    }> | null,
    /** Learning events that it held, by id. */
    readonly learningEvents: ReadonlyArray<{
      /** Such as evt:2022-12-08-learning. */
      readonly id: string
    }> | null,
    /** Commitments that bind it, by id. */
    readonly commitments: ReadonlyArray<{
      /** Such as COM-2022-06-HN-WF-01. */
      readonly id: string
    }> | null
  }> | null,
  /** Spellings of names with what each stands for, by id; the traps among them. */
  readonly nameTraps: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** The spelling. */
      readonly alias: string,
      /** Kind of what it stands for. */
      readonly kind: NamedKind,
      /** Id or code of what it stands for; null for what is no entity of this graph. */
      readonly entityId: string | null,
      /** What is meant, and what it is not to be taken for. */
      readonly meaning: {
        readonly en: string,
        readonly es: string
      },
      /** The other meanings of the same spelling, by id; empty where there is one meaning. */
      readonly clashesWith: ReadonlyArray<{
        /** Kind of what it stands for. */
        readonly kind: NamedKind,
        /** Id or code of what it stands for; null for what is no entity of this graph. */
        readonly entityId: string | null
      }>
    }>
  } | null,
  /** Officials whom the documents name in public office, by id. */
  readonly pressPeople: {
    /** How many items the whole list has under this filter. */
    readonly totalCount: number,
    /** The items alone, in the order asked for. */
    readonly nodes: ReadonlyArray<{
      /** Name as the sources spell it. */
      readonly name: string,
      /** Other spellings of the name in the sources. */
      readonly aliases: ReadonlyArray<string>,
      /** Office at the time of the source, in our words. */
      readonly role: {
        readonly en: string,
        readonly es: string
      },
      /** The body that the office belongs to. */
      readonly body: {
        readonly en: string,
        readonly es: string
      }
    }>
  } | null
};

export const QuotableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<QuotableFragment, unknown>;
export const PaymentsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Payments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StipendPunctualityCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"paidLate"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<PaymentsFragment, unknown>;
/**
 * en: Joint action plans by stage, their referrals, and the steps that wait on one organisation.
 * es: Planes de acción conjuntos por etapa, sus referencias y los pasos que esperan a una organización.
 */
export const ActionPlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActionPlans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"org:usaid-hn","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jointActionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"referralCount"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"withoutReferrals"},"name":{"kind":"Name","value":"jointActionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasReferrals"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"activeWithoutReferrals"},"name":{"kind":"Name","value":"jointActionPlans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"ACTIVE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"hasReferrals"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"waitingOnMe"},"name":{"kind":"Name","value":"actionPlanSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"IN_PROGRESS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActionPlansQuery, ActionPlansQueryVariables>;
/**
 * en: What the drop-downs above a table of activities offer, with labels in English and Spanish.
 * es: Lo que ofrecen las listas desplegables sobre una tabla de actividades, con etiquetas en inglés y español.
 */
export const ActivityFiltersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"status"},"name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"ActivityStatus","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"component"},"name":{"kind":"Name","value":"labels"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"Component","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]} as unknown as DocumentNode<ActivityFiltersQuery, ActivityFiltersQueryVariables>;
/**
 * en: The activities of a country, page by page, for a table; without a country, those of all.
 * es: Las actividades de un país, página por página, para una tabla; sin país, las de todos.
 */
export const ActivityListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]} as unknown as DocumentNode<ActivityListQuery, ActivityListQueryVariables>;
/**
 * en: One activity: who takes part, what was committed, which action plans it has.
 * es: Una actividad: quién participa, qué compromisos y qué planes de acción tiene.
 */
export const ActivityPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"participatingOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityPageQuery, ActivityPageQueryVariables>;
/**
 * en: Portfolio map: every activity with its stage, countries, departments, sectors and who carries it out.
 * es: Mapa de la cartera: cada actividad con su etapa, países, departamentos, sectores y quién la ejecuta.
 */
export const ActivityPortfolioDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ActivityPortfolio"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActivityStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"component"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"component"},"value":{"kind":"Variable","name":{"kind":"Name","value":"component"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recipientCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"percentageBasis"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sdgTargets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"classification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scope"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collaborationType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participatingOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ActivityPortfolioQuery, ActivityPortfolioQueryVariables>;
/**
 * en: People referred to an activity: their apprenticeship, certificate and stipend, and the course that came after.
 * es: Personas referidas a una actividad: su aprendizaje, su constancia y su apoyo económico, y el curso que siguió.
 */
export const ApprenticeshipPathDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprenticeshipPath"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-becas","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"3"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"monthsPlanned"}},{"kind":"Field","name":{"kind":"Name","value":"monthsDone"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"awardedOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"monthlyAmountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentsDue"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"paidLate"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paidUsd"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ApprenticeshipPathQuery, ApprenticeshipPathQueryVariables>;
/**
 * en: Calendar of assistance to farmers: sessions by date, topic and department, with attendance where it is not small.
 * es: Calendario de asistencia a agricultores: sesiones por fecha, tema y departamento, con la asistencia cuando no es pequeña.
 */
export const AssistanceCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssistanceCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-ecp","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topic"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssistanceTopic"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"SV-US","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"12"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistanceEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DATE_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"topic"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topic"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"adminArea"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliverer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssistanceCalendarQuery, AssistanceCalendarQueryVariables>;
/**
 * en: Linked people of a country, page by page, with how far each has come.
 * es: Personas vinculadas de un país, página por página, y hasta dónde ha llegado cada una.
 */
export const BeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeneficiariesQuery, BeneficiariesQueryVariables>;
/**
 * en: Of the 16 plants that are to be strengthened in Honduras, how many have been, with their planned members and visits.
 * es: De las 16 plantas que se van a fortalecer en Honduras, cuántas ya lo fueron, con sus integrantes y visitas previstos.
 */
export const BioinputPlantsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BioinputPlants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:hn-farms","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bioinputPlantTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plants"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"supported"}},{"kind":"Field","name":{"kind":"Name","value":"operating"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMembers"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bioinputPlants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kindBasis"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportedOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedMembers"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"visitPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plannedFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"purpose"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"plants"},"name":{"kind":"Name","value":"reportedFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"RF-09","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"members"},"name":{"kind":"Name","value":"reportedFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"RF-08","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]} as unknown as DocumentNode<BioinputPlantsQuery, BioinputPlantsQueryVariables>;
/**
 * en: Buyers, what they ask of each product, how many farmers meet it, and the groups on the way to selling to them.
 * es: Compradores, lo que exigen de cada producto, cuántos agricultores lo cumplen y los grupos en camino de venderles.
 */
export const BuyersAndStandardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BuyersAndStandards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}},"defaultValue":{"kind":"StringValue","value":"SV","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buyers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"standards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumVolumeKg"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryPeriod"}},{"kind":"Field","name":{"kind":"Name","value":"individualsAssessed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"marketLinkages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BuyersAndStandardsQuery, BuyersAndStandardsQueryVariables>;
/**
 * en: How many people took each course of an activity, and how far have they come, with the base of every number?
 * es: ¿Cuántas personas tomaron cada curso de una actividad y hasta dónde han llegado, con la base de cada cifra?
 */
export const CohortTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CohortTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-becas","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CohortTableQuery, CohortTableQueryVariables>;
/**
 * en: The commitments of the partners as a board, by due date, with who is bound and what shows it.
 * es: Los compromisos de los socios como tablero, por fecha límite, con los responsables y las evidencias.
 */
export const CommitmentsBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitmentsBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_ON_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<CommitmentsBoardQuery, CommitmentsBoardQueryVariables>;
/**
 * en: Commitments for which nothing shows yet that they were acted on.
 * es: Compromisos sobre los que todavía no hay evidencia de que se haya actuado.
 */
export const CommitmentsWithoutEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CommitmentsWithoutEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_ON_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hasEvidence"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CommitmentsWithoutEvidenceQuery, CommitmentsWithoutEvidenceQueryVariables>;
/**
 * en: One line of work across the countries: its published figures, its activities with their people, and what was agreed.
 * es: Un componente en todos los países: sus cifras publicadas, sus actividades con sus personas y lo acordado.
 */
export const ComponentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ComponentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"component"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Component"}}},"defaultValue":{"kind":"EnumValue","value":"AGRICULTURE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"component"},"value":{"kind":"Variable","name":{"kind":"Name","value":"component"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"component"},"value":{"kind":"Variable","name":{"kind":"Name","value":"component"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"DUE_ON_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"component"},"value":{"kind":"Variable","name":{"kind":"Name","value":"component"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ComponentPageQuery, ComponentPageQueryVariables>;
/**
 * en: How many people have each agency's programmes and activities had in each country, by status, with all that must be said when a number is quoted?
 * es: ¿Cuántas personas han pasado por los programas y actividades de cada agencia en cada país, por estado, con todo lo que hay que decir al citar una cifra?
 */
export const CountryCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Quotable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Quotable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"organizationId"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]} as unknown as DocumentNode<CountryCountsQuery, CountryCountsQueryVariables>;
/**
 * en: One country: its programmes and its activities.
 * es: Un país: sus programas y sus actividades.
 */
export const CountryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryPageQuery, CountryPageQueryVariables>;
/**
 * en: How many people of each department are in AMEXCID's registers and in USAID's activities? For those who may read person-level data.
 * es: ¿Cuántas personas de cada departamento están en los padrones de AMEXCID y en las actividades de USAID? Para quien puede leer datos personales.
 */
export const DepartmentCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"SV","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"adminAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollmentCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participationCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentCountsQuery, DepartmentCountsQueryVariables>;
/**
 * en: One department, for all: the programmes and activities there, and which of them work together by referral.
 * es: Un departamento, abierto a todo público: los programas y actividades que hay allí y cuáles trabajan juntos por referencia.
 */
export const DepartmentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DepartmentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"SV-SM","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hasReferrals"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DepartmentPageQuery, DepartmentPageQueryVariables>;
/**
 * en: One page for a head of mission: the framework, its countries by stage, and the headline figures with their day.
 * es: Una página para la dirección: el marco, sus países por etapa y las cifras principales con su fecha.
 */
export const ExecutivePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExecutivePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announced"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"implementationStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"goals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExecutivePageQuery, ExecutivePageQueryVariables>;
/**
 * en: How far the framework has come towards Guatemala, and what the sources say differently about it.
 * es: Cuánto ha avanzado el marco hacia Guatemala y qué dicen las fuentes de manera distinta.
 */
export const ExpansionToGuatemalaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExpansionToGuatemala"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"StringValue","value":"GT","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expansions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"prospectAreas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExpansionToGuatemalaQuery, ExpansionToGuatemalaQueryVariables>;
/**
 * en: What the source documents say of a programme, apart from figures, and on what each fact is evidence.
 * es: Lo que dicen los documentos fuente de un programa, aparte de las cifras, y sobre qué es evidencia cada hecho.
 */
export const FactsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Facts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:sembrando-vida","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FactKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"program"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceOn"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FactsQuery, FactsQueryVariables>;
/**
 * en: The assistance of each farmer: topics, sessions attended, and how the produce compares with a buyer's standard.
 * es: La asistencia de cada agricultor: temas, sesiones a las que acudió y cómo su producto cumple el estándar de un comprador.
 */
export const FarmerAssistanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FarmerAssistance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-ecp","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"participantId"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"attendances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardAssessments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FarmerAssistanceQuery, FarmerAssistanceQueryVariables>;
/**
 * en: Where a figure stands, what is in doubt about it, and what other public material says.
 * es: Dónde consta una cifra, qué dudas plantea y qué dice otro material público.
 */
export const FigureSourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FigureSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"RF-10","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"rounded"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FigureSourcesQuery, FigureSourcesQueryVariables>;
/**
 * en: Every published figure with its source, its status and what the rows recount to.
 * es: Cada cifra publicada con su fuente, su estado y lo que resulta al recontar las filas.
 */
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
/**
 * en: The scholarship courses with length, field of study and occupation, beside the published graduates and the plan for 2023.
 * es: Los cursos con beca, con su duración, campo de estudio y ocupación, junto a los graduados publicados y lo previsto para 2023.
 */
export const GraduatesByCourseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraduatesByCourse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-becas","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participatingOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"courses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weeks"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"hoursBasis"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"iscoCode"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"graduated"},"name":{"kind":"Name","value":"reportedFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"RF-01","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"planned"},"name":{"kind":"Name","value":"reportedFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"RF-02","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}}]} as unknown as DocumentNode<GraduatesByCourseQuery, GraduatesByCourseQueryVariables>;
/**
 * en: Inclusion approaches that lower a barrier, and the proposals that are open for a group.
 * es: Enfoques de inclusión que reducen una barrera y propuestas abiertas para un grupo.
 */
export const InclusionApproachesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InclusionApproaches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"barrier"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InclusionBarrier"}},"defaultValue":{"kind":"EnumValue","value":"ACCESS"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InclusionGroup"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inclusionApproaches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"barrier"},"value":{"kind":"Variable","name":{"kind":"Name","value":"barrier"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"barriers"}},{"kind":"Field","name":{"kind":"Name","value":"opportunities"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openProposals"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PRESENTED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<InclusionApproachesQuery, InclusionApproachesQueryVariables>;
/**
 * en: Every indicator with the activities filed under it, the standard one it comes nearest to, and the published figures.
 * es: Cada indicador con las actividades asociadas a él, el indicador estándar más cercano y las cifras publicadas.
 */
export const IndicatorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"resultType"}},{"kind":"Field","name":{"kind":"Name","value":"disaggregations"}},{"kind":"Field","name":{"kind":"Name","value":"mapsTo"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"population"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
/**
 * en: The way of one linked person through programmes, referrals, services and outcomes.
 * es: El recorrido de una persona vinculada por programas, referencias, servicios y resultados.
 */
export const JourneyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Journey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]}}]}}]} as unknown as DocumentNode<JourneyQuery, JourneyQueryVariables>;
/**
 * en: From what a learning event found, by way of what was suggested, to the commitments and figures concerned.
 * es: De los hallazgos de un evento de aprendizaje, pasando por las sugerencias, a los compromisos y cifras a los que se refieren.
 */
export const LearningTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LearningTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"event"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"evt:2022-12-08-learning","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"learningEvent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"event"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reflections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suggestion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LearningTraceQuery, LearningTraceQueryVariables>;
/**
 * en: Time from assistance to first sale: groups of farmers and buyers by stage; nothing has been delivered yet.
 * es: Tiempo entre la asistencia y la primera venta: grupos de agricultores y compradores por etapa; aún no hay entregas.
 */
export const MarketLinkagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MarketLinkages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-ecp","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkageStage"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"marketLinkages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"Variable","name":{"kind":"Name","value":"stage"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"group"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minimumVolumeKg"}},{"kind":"Field","name":{"kind":"Name","value":"deliveryPeriod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"agreedOn"}},{"kind":"Field","name":{"kind":"Name","value":"agreedVolumeKg"}},{"kind":"Field","name":{"kind":"Name","value":"firstDeliveryOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysFromAssistanceToFirstDelivery"}},{"kind":"Field","name":{"kind":"Name","value":"valueUsd"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MarketLinkagesQuery, MarketLinkagesQueryVariables>;
/**
 * en: One organisation: its part in the framework, where it works, what it committed to, and the steps that fall due.
 * es: Una organización: su papel en el marco, dónde trabaja, a qué se comprometió y los pasos por vencer.
 */
export const OrganizationPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrganizationPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"org:iom","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiRef"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participatingOrganizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"steps"},"name":{"kind":"Name","value":"actionPlanSteps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"IN_PROGRESS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OrganizationPageQuery, OrganizationPageQueryVariables>;
/**
 * en: What the participations of one activity led to, with date, quarter, method and the work found.
 * es: A qué llevaron las participaciones de una actividad, con fecha, trimestre, método y el empleo conseguido.
 */
export const OutcomesOfActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutcomesOfActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:hn-cmfa","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OutcomeType"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalQuarter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"iscoCode"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutcomesOfActivityQuery, OutcomesOfActivityQueryVariables>;
/**
 * en: What public material outside the source documents says on a country, apart from what the graph publishes.
 * es: Lo que dice sobre un país el material público ajeno a los documentos fuente, aparte de lo que publica el grafo.
 */
export const OutsideClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutsideClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}},"defaultValue":{"kind":"StringValue","value":"SV","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"program"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutsideClaimsQuery, OutsideClaimsQueryVariables>;
/**
 * en: Stipends of one programme and country with payments overdue: which months, and for how long.
 * es: Apoyos económicos de un programa y país con pagos vencidos: de qué meses y desde hace cuánto.
 */
export const OverdueStipendsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueStipends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:jovenes-construyendo-el-futuro","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"HN","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"2"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdueStipends"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentsDue"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"unpaidUsd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrollment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OverdueStipendsQuery, OverdueStipendsQueryVariables>;
/**
 * en: Who found work, as what and in which kind of business, beside the figures that are its base.
 * es: Quién encontró trabajo, de qué y en qué rama, junto a las cifras que le sirven de base.
 */
export const PlacementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Placements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:hn-cmfa","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"iscoCode"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isicSection"}},{"kind":"Field","name":{"kind":"Name","value":"employer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retained90Days"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalQuarter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"employed"},"name":{"kind":"Name","value":"reportedFigure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"RF-07","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"shares"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlacementsQuery, PlacementsQueryVariables>;
/**
 * en: What is planned, and an invented spread of it by quarter, sex, department and kind.
 * es: Lo que está previsto y un reparto inventado por trimestre, sexo, departamento y tipo.
 */
export const PlannedFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlannedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"EnumValue","value":"PLANNED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"plannedBreakdown"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fiscalQuarter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlannedFiguresQuery, PlannedFiguresQueryVariables>;
/**
 * en: One programme: what it offers to whom, what it pays, how punctually, and its apprentices by sector.
 * es: Un programa: qué ofrece y a quién, cuánto paga, con qué puntualidad, y sus aprendices por sector.
 */
export const ProgramPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:jovenes-construyendo-el-futuro","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"description"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"targetGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryAges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"youngest"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}}]}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"stipendRates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmountUsd"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}},{"kind":"Field","name":{"kind":"Name","value":"local"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"outsideSource"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipendPunctuality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"apprenticesBySector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionPlans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProgramPageQuery, ProgramPageQueryVariables>;
/**
 * en: The progress report on the first six months, with its work plan, event and figures.
 * es: El informe de avance de los primeros seis meses, con su plan de trabajo, su evento y sus cifras.
 */
export const ProgressReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgressReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"rep:2022-12-08","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningEvent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"leaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"component"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]} as unknown as DocumentNode<ProgressReportQuery, ProgressReportQueryVariables>;
/**
 * en: How far those referred have come in one country, for all: small numbers are withheld.
 * es: Hasta dónde han llegado las personas referidas en un país, abierto a todo público: los números pequeños se reservan.
 */
export const ReferralFunnelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralFunnel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"HN","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"referralFunnels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referred"}},{"kind":"Field","name":{"kind":"Name","value":"contacted"}},{"kind":"Field","name":{"kind":"Name","value":"enrolled"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"byReason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppressed"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralFunnelQuery, ReferralFunnelQueryVariables>;
/**
 * en: The latest referrals to an activity, each with every stage it went through.
 * es: Las referencias más recientes a una actividad, cada una con todas las etapas por las que pasó.
 */
export const ReferralHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:hn-cmfa","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralStatus"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"REFERRED_ON_DESC"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"referredOn"}},{"kind":"Field","name":{"kind":"Name","value":"contactedOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReferralHistoryQuery, ReferralHistoryQueryVariables>;
/**
 * en: Scholarships of one course, person by person, with provider, modality and dates.
 * es: Becas de un curso, persona por persona, con quien las otorga, modalidad y fechas.
 */
export const ScholarshipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Scholarships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-becas","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"course"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"defaultValue":{"kind":"StringValue","value":"crs:usaid:sv-becas:pastry","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scholarships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"course"},"value":{"kind":"Variable","name":{"kind":"Name","value":"course"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"modality"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}}]}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hours"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cohort"}},{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScholarshipsQuery, ScholarshipsQueryVariables>;
/**
 * en: Where the source documents are in doubt or disagree on a country: every statement with its line, and the reading taken.
 * es: Dónde los documentos fuente son dudosos o discrepan sobre un país: cada afirmación con su línea y la lectura adoptada.
 */
export const SourceConflictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceConflicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}},"defaultValue":{"kind":"StringValue","value":"HN","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"figure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceConflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"figure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"figure"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reading"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"stance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]} as unknown as DocumentNode<SourceConflictsQuery, SourceConflictsQueryVariables>;
/**
 * en: What share of the monthly stipends came on time, by programme and country, month by month.
 * es: Qué parte de los apoyos económicos mensuales llegó a tiempo, por programa y país, mes a mes.
 */
export const StipendPunctualityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StipendPunctuality"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastMonths"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipendPunctuality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Payments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedMonths"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stipendPunctualityByCountry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Payments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suppressedMonths"}},{"kind":"Field","name":{"kind":"Name","value":"months"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastMonths"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Payments"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StipendPunctualityCounts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTime"}},{"kind":"Field","name":{"kind":"Name","value":"paidLate"}},{"kind":"Field","name":{"kind":"Name","value":"unpaid"}},{"kind":"Field","name":{"kind":"Name","value":"paidOnTimePercent"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]} as unknown as DocumentNode<StipendPunctualityQuery, StipendPunctualityQueryVariables>;
/**
 * en: How 200 farmers make 260 participations: people by topic, and those with both topics.
 * es: Por qué 200 agricultores suman 260 participaciones: personas por tema y quienes tuvieron ambos.
 */
export const TopicOverlapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicOverlap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"activity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"act:usaid:sv-ecp","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"activity"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assistanceByTopic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topicSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"individuals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopicOverlapQuery, TopicOverlapQueryVariables>;
/**
 * en: Training centres and places for apprentices in one country, by sector and by department.
 * es: Centros de capacitación y plazas para aprendices en un país, por sector y por departamento.
 */
export const TrainingCentersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TrainingCenters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"program"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"prg:amexcid:jovenes-construyendo-el-futuro","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}},"defaultValue":{"kind":"StringValue","value":"SV","block":false}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"defaultValue":{"kind":"StringValue","value":"SV-SS","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"program"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apprenticesBySector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenterCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adminArea"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"}},{"kind":"Field","name":{"kind":"Name","value":"places"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingCenters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"adminArea"},"value":{"kind":"Variable","name":{"kind":"Name","value":"adminArea"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"sector"},"value":{"kind":"EnumValue","value":"G"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sector"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"apprenticeshipCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"suppressed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TrainingCentersQuery, TrainingCentersQueryVariables>;
/**
 * en: How many different people the agencies reach in each country, linked across both, beside the rows that could not be linked.
 * es: A cuántas personas distintas llegan las agencias en cada país, vinculadas entre ambas, junto a las filas que no se pudieron vincular.
 */
export const UniqueReachDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UniqueReach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"synthetic"}}]}},{"kind":"Field","name":{"kind":"Name","value":"framework"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"individuals"}},{"kind":"Field","name":{"kind":"Name","value":"referredIndividuals"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkedRows"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UniqueReachQuery, UniqueReachQueryVariables>;
/**
 * en: Organisations with their offices, officials and spellings, and the names that mean more than one thing.
 * es: Organizaciones con sus oficinas, autoridades y grafías, y los nombres que significan más de una cosa.
 */
export const WhoIsWhoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsWho"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organizations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nameAliases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"learningEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"nameTraps"},"name":{"kind":"Name","value":"nameAliases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isAmbiguous"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"alias"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clashesWith"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entityId"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pressPeople"},"name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"context"},"value":{"kind":"EnumValue","value":"PRESS"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsWhoQuery, WhoIsWhoQueryVariables>;