package org.spoluplan.network.vacancies;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.spoluplan.access.PersonId;
import org.spoluplan.network.ServiceForm;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.network.services.Vacancies;
import org.spoluplan.network.vacancies.RoomView.Line;
import org.spoluplan.network.vacancies.RoomView.Word;
import org.spoluplan.page.Form;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Component;

@Component
class RoomPages {

  private static final int MOST_SHOWN = 200;

  private final Vacancies vacancies;
  private final People people;
  private final RoomWords words;

  RoomPages(Vacancies vacancies, People people, RoomWords words) {
    this.vacancies = vacancies;
    this.people = people;
    this.words = words;
  }

  Html show(Page page, SocialService service, Form typed) {
    var said = vacancies.history(service.id(), MOST_SHOWN);
    var history = words(page, said);
    var last =
        words(page, vacancies.last(List.of(service.id())).getOrDefault(service.id(), List.of()));
    var lines = service.is().forms().stream().map(form -> line(page, form, last, typed)).toList();
    var view = new RoomView(service, lines, history);
    return Html.of((out, i) -> JteroomGenerated.render(out, i, page, view));
  }

  private Line line(Page page, ServiceForm form, List<Word> said, Form typed) {
    var last = said.stream().filter(word -> word.vacancy().form().equals(form.code())).findFirst();
    var about = typed.value("form").equals(form.code()) ? typed : Form.empty();
    return new Line(
        form,
        words.form(page, form.code()),
        last,
        words.units(page, form),
        words.registered(page, form),
        about.apart(form.code()));
  }

  private List<Word> words(Page page, List<Vacancy> said) {
    var names = people.byId(new HashSet<>(said.stream().map(Vacancy::saidBy).toList()));
    return said.stream().map(vacancy -> word(page, vacancy, names)).toList();
  }

  private Word word(Page page, Vacancy vacancy, Map<PersonId, Person> names) {
    var who = names.get(vacancy.saidBy());
    return new Word(
        words.form(page, vacancy.form()),
        words.answer(page, vacancy),
        vacancy,
        who == null ? "" : who.fullName());
  }
}
