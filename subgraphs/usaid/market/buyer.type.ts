import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../../kit/paging/connection.type';
import { Basis } from '../../kit/reference/codes';
import { LocalizedText } from '../../kit/reference/localized-text.type';
import type { BuyerDocument } from './buyer.repository';

@Directive('@key(fields: "id")')
@ObjectType({ description: 'A formal buyer of farm produce.' })
export class Buyer implements BuyerDocument {
  @Field(() => ID, { name: 'id', description: 'Such as buy:sv:001.' })
  _id: string;

  @Field(() => LocalizedText, { description: 'Name; that of an invented buyer says so.' })
  name: LocalizedText;

  @Field(() => [LocalizedText], { description: 'What it buys.' })
  products: LocalizedText[];

  @Field(() => Basis, { description: 'Whether the buyer was invented.' })
  basis: Basis;

  country: string;
}

export const BuyerConnection = connectionType('Buyer', () => Buyer, { counted: true });
