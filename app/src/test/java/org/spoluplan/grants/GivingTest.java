package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Results keep to the 360Giving Data Standard, as far as its schemas ask.
@ApplicationTest
class GivingTest {

  @Autowired MockMvcTester mvc;
  @Autowired TestPeople people;
  @Autowired ApplicationContext application;
  @Autowired MovableClock clock;
  @Autowired JsonMapper json;
  private JsonNode data = JsonMapper.shared().createObjectNode();

  @BeforeEach
  void resultsOfADecidedCall() {
    var call = new TestCall(mvc, people, application).draft();
    new DividedCall(call, people, clock).ofThree().decided();
    data = json.readTree(Web.text(mvc.get().uri(call.path + "/vysledky.json").exchange()));
  }

  @AfterEach
  void timeGoesBack() {
    clock.reset();
  }

  @Test
  void everyGrantHasWhatTheStandardRequires() {
    assertThat(data.path("grants").size()).isEqualTo(3);
    assertThat(errors()).isEmpty();
  }

  @Test
  void theCheckSeesWhatIsMissing() {
    var grant = (ObjectNode) data.path("grants").path(0);
    grant.remove("awardDate");
    grant.put("amountAwarded", "450000");
    grant.withArray("fundingOrganization").removeAll();
    assertThat(errors()).hasSize(3);
  }

  private List<Error> errors() {
    return schema().validate(data);
  }

  private static Schema schema() {
    try (var file = GivingTest.class.getResourceAsStream("/grants/giving.json")) {
      var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
