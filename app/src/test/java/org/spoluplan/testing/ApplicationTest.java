package org.spoluplan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.spoluplan.Application;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// A test of the whole application over real PostgreSQL, without a browser. All such tests share
/// one context and one database; each makes the people and bodies it is about.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Application.class, properties = "spoluplan.schedule=false")
@AutoConfigureMockMvc
@Import({
  TestDatabase.class,
  TestClock.class,
  TestPeople.class,
  TestRegion.class,
  Town.class,
  Statements.class
})
public @interface ApplicationTest {}
