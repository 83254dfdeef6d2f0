import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { ConnectionArgs } from '../../kit/paging/connection.args';
import { NamedKind } from './name-alias.codes';

@InputType({ description: 'Which names; a field left out does not narrow.' })
export class NameAliasFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Is spelled so; accents, small letters and spaces make no difference.',
  })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Stands for this id or code, such as org:amexcid or HN-LP.',
  })
  entity?: string | null;

  @Field(() => NamedKind, { nullable: true, description: 'Stands for something of this kind.' })
  kind?: NamedKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Has more than one meaning (true), or one (false).' })
  isAmbiguous?: boolean | null;
}

@ArgsType()
export class NameAliasConnectionArgs extends ConnectionArgs {
  @Field(() => NameAliasFilter, { nullable: true, description: 'Which names.' })
  filter?: NameAliasFilter | null;
}
