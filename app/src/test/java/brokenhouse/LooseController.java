package brokenhouse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Breaks rule 4: nobody asks whether the reader may.
@Controller
class LooseController {

  @GetMapping("/pokladna")
  String safe() {
    return "all the money";
  }
}
