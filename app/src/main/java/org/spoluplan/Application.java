package org.spoluplan;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/// The Spring application; started by the command `serve`.
@Modulithic(
    systemName = "Spoluplán",
    sharedModules = {"kernel", "access", "page"})
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
