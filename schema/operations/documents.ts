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
 * en: Linked people of a country, page by page, with how far each has come.
 * es: Personas vinculadas de un país, página a página, y hasta dónde ha llegado cada una.
 */
export const BeneficiariesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beneficiaries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"country"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiaries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"country"},"value":{"kind":"Variable","name":{"kind":"Name","value":"country"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"pathwayStage"}},{"kind":"Field","name":{"kind":"Name","value":"enrollments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BeneficiariesQuery, BeneficiariesQueryVariables>;
/**
 * en: One country: its programmes and its activities.
 * es: Un país: sus programas y sus actividades.
 */
export const CountryPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountryCode"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"iatiIdentifier"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"es"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"component"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountryPageQuery, CountryPageQueryVariables>;
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