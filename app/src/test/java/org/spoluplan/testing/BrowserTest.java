package org.spoluplan.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spoluplan.Application;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test of the running application in a real Chromium. Its methods take [Browsers] and ask them
/// for people at their computers ([Visitor]). Skipped where there is no Chromium.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = RunningServer.class)
@Import({TestClock.class, TestPeople.class, TestRegion.class, Town.class})
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
