package org.spoluplan.grants.applications;

import org.spoluplan.grants.ApplicationContent;

/// Parts of an application that are written and saved apart.
enum Section {
  PURPOSE(ApplicationContent.Purpose.class),
  PEOPLE(ApplicationContent.People.class),
  COSTS(ApplicationContent.Costs.class),
  SOURCES(ApplicationContent.Sources.class);

  private final Class<?> type;

  Section(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }

  Object of(ApplicationContent content) {
    return switch (this) {
      case PURPOSE -> content.purpose();
      case PEOPLE -> content.people();
      case COSTS -> content.costs();
      case SOURCES -> content.sources();
    };
  }
}
