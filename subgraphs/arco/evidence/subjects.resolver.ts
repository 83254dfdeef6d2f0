import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { countriesByCodes } from '../../kit/reference/countries';
import { organizationById } from '../../kit/reference/organizations';
import type { ArcoContext } from '../context';
import { ReportedFigure } from '../figure/reported-figure.type';
import { Framework } from '../framework/framework.type';
import { LearningEvent } from '../learning/learning.type';
import { Activity, Program } from '../linked.type';
import { Person } from '../people/person.type';
import { Country, Organization } from '../reference.type';
import { Subjects } from './subjects.type';

@Resolver(() => Subjects)
export class SubjectsResolver {
  @FieldResolver(() => [Framework], { description: 'The framework, where it is about that.' })
  frameworks(@Root() { frameworkIds }: Subjects, @Ctx() { loaders }: ArcoContext) {
    return loaders.frameworkById.loadMany(frameworkIds);
  }

  @FieldResolver(() => [Organization], { description: 'Organisations.' })
  organizations(@Root() { organizationIds }: Subjects) {
    return organizationIds.map(organizationById);
  }

  @FieldResolver(() => [Program], { nullable: 'items', description: 'Programmes of AMEXCID.' })
  programs(@Root() { programIds }: Subjects): Program[] {
    return programIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [Activity], { nullable: 'items', description: 'Activities of USAID.' })
  activities(@Root() { activityIds }: Subjects): Activity[] {
    return activityIds.map((id) => ({ id }));
  }

  @FieldResolver(() => [ReportedFigure], { description: 'Reported figures.' })
  figures(@Root() { figureIds }: Subjects, @Ctx() { loaders }: ArcoContext) {
    return loaders.reportedFigureById.loadMany(figureIds);
  }

  @FieldResolver(() => [LearningEvent], { description: 'Learning events.' })
  events(@Root() { eventIds }: Subjects, @Ctx() { loaders }: ArcoContext) {
    return loaders.learningEventById.loadMany(eventIds);
  }

  @FieldResolver(() => [Person], { description: 'Officials.' })
  people(@Root() { personIds }: Subjects, @Ctx() { loaders }: ArcoContext) {
    return loaders.personById.loadMany(personIds);
  }

  @FieldResolver(() => [Country], { description: 'Countries.' })
  countries(@Root() { countries }: Subjects) {
    return countriesByCodes(countries);
  }
}
