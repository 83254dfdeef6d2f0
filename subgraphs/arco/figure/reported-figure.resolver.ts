import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { PageOf } from '../../kit/paging/connection.type';
import { countryByCode } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import type { SourceDocumentDocument } from '../framework/framework.repository';
import { SourceDocument } from '../framework/framework.type';
import { Activity, Indicator, Program } from '../linked.type';
import { Country, Organization } from '../reference.type';
import { notRecordedReason, percentOf, recordedCount } from './recorded-count';
import { ReportedFigureConnectionArgs } from './reported-figure.args';
import type { NotRecordedReason } from './reported-figure.codes';
import type { ReportedFigureDocument } from './reported-figure.repository';
import { FigureShare, RecordedCount, ReportedFigure, ReportedFigureConnection } from './reported-figure.type';

@Resolver(() => ReportedFigure)
export class ReportedFigureResolver {
  @Query(() => ReportedFigureConnection, { nullable: true, description: 'Published figures, by id.' })
  reportedFigures(
    @Args(() => ReportedFigureConnectionArgs) args: ReportedFigureConnectionArgs,
    @Ctx() { reportedFigures }: ArcoContext,
  ): Promise<PageOf<ReportedFigureDocument>> {
    return reportedFigures.readPage(args.filter ?? {}, args);
  }

  @Query(() => ReportedFigure, {
    nullable: true,
    description: 'One published figure; null for an unknown id.',
  })
  reportedFigure(
    @Arg('id', () => ID, { description: 'Such as RF-01.' }) id: string,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<ReportedFigureDocument | null> {
    return loaders.reportedFigureById.load(id);
  }

  @FieldResolver()
  recorded(@Root() figure: ReportedFigure): RecordedCount | null {
    return recordedCount(figure);
  }

  @FieldResolver()
  notRecorded(@Root() figure: ReportedFigure): NotRecordedReason | null {
    return notRecordedReason(figure);
  }

  @FieldResolver()
  difference(@Root() figure: ReportedFigure): number | null {
    const recorded = recordedCount(figure);
    return recorded && recorded.value - figure.value;
  }

  @FieldResolver(() => [FigureShare], {
    description: 'What it is of each larger figure that it is read as a part of, the nearest first.',
  })
  async shares(
    @Root() figure: ReportedFigureDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<FigureShare[]> {
    const shares: FigureShare[] = [];
    let base = figure.partOfId && (await loaders.reportedFigureById.load(figure.partOfId));
    while (base) {
      shares.push({ percent: percentOf(figure.value, base.value), base, basis: 'DERIVED' });
      base = base.partOfId && (await loaders.reportedFigureById.load(base.partOfId));
    }
    return shares;
  }

  @FieldResolver(() => Country, { description: 'Where it was counted.' })
  country(@Root() { country }: ReportedFigureDocument) {
    return countryByCode(country);
  }

  @FieldResolver(() => SourceDocument, {
    nullable: true,
    description: 'The document that `source` points into.',
  })
  sourceDocument(
    @Root() { source }: ReportedFigureDocument,
    @Ctx() { loaders }: ArcoContext,
  ): Promise<SourceDocumentDocument | null> {
    return loaders.sourceDocumentById.load(source.document);
  }

  @FieldResolver(() => Activity, {
    nullable: true,
    description: 'The activity behind it; null where none is.',
  })
  activity(@Root() { activityId }: ReportedFigureDocument): Activity | null {
    return activityId === null ? null : { id: activityId };
  }

  @FieldResolver(() => Program, {
    nullable: true,
    description: 'The programme behind it; null where none is.',
  })
  program(@Root() { programId }: ReportedFigureDocument): Program | null {
    return programId === null ? null : { id: programId };
  }

  @FieldResolver(() => Indicator, {
    nullable: true,
    description: 'The indicator of this framework under which it is filed.',
  })
  indicator(@Root() { indicatorCode }: ReportedFigureDocument): Indicator {
    return { code: indicatorCode };
  }
}

@Resolver(() => RecordedCount)
export class RecordedCountResolver {
  @FieldResolver(() => Organization, { nullable: true, description: 'The agency whose rows were counted.' })
  organization(@Root() { organizationId }: RecordedCount) {
    return organizationById(organizationId);
  }
}
