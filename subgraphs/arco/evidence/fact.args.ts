import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { EvidenceScope, FactKind } from './fact.codes';
import { SubjectFilter } from './subjects.args';

@InputType({ description: 'Which facts; a field left out does not narrow.' })
export class FactFilter extends SubjectFilter {
  @Field(() => FactKind, { nullable: true, description: 'Tells of this.' })
  kind?: FactKind | null;

  @Field(() => EvidenceScope, { nullable: true, description: 'May be quoted as evidence on this.' })
  evidenceOn?: EvidenceScope | null;

  @Field(() => ID, { nullable: true, description: 'Stands in this source document, such as F1.' })
  document?: string | null;
}

@ArgsType()
export class FactConnectionArgs extends ConnectionArgs {
  @Field(() => FactFilter, { nullable: true, description: 'Which facts.' })
  filter?: FactFilter | null;
}
