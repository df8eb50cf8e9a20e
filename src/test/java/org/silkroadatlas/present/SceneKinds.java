package org.silkroadatlas.present;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.OpenView;

/** A scene of each kind, by name, as in real lectures. */
public final class SceneKinds {
  private static final String CAPTION =
      "Five states, many partners: nobody is turned away, and nobody is followed.";

  private SceneKinds() {}

  /** All scenes: slides, maps, cards and every view. */
  public static Map<String, Scene> all(DatasetIndex index) {
    var kinds = new LinkedHashMap<String, Scene>();
    kinds.put("slide-title", Scene.of(title()));
    kinds.put("slide-text", Scene.of(text()));
    kinds.put("slide-picture", captioned(Scene.of(picture())));
    kinds.put("slide-question", Scene.of(question()));
    kinds.put(
        "slide-beside-map",
        Scene.of(question().withMap(true))
            .showing(
                new Scene(
                    "formats=ots&cursor=2022&focus=format:ots&center=41,56&zoom=3.8",
                    "",
                    Optional.empty())));
    put(kinds, "map", "formats=ots,eaeu,sco&cursor=2019&center=43,62&zoom=3.8");
    put(
        kinds,
        "event",
        "formats=cku&cursor=2024-12-27&focus=route:cku-railway&center=41,73&zoom=5.4");
    put(
        kinds,
        "quote",
        "formats=cm&cursor=2018-03-15&focus=quote:nazarbayev-2018-third-parties&center=43,66&zoom=4.5");
    put(
        kinds,
        "figure",
        "years=2022-2024&formats=c5-china&cursor=2023&focus=figure:china-ca-trade-2023&center=41,80&zoom=3.4");
    put(kinds, "format", "cursor=2022&focus=format:ots&center=41,56&zoom=3.8");
    put(kinds, "country", "cursor=2022&focus=country:KZ&center=43,66&zoom=3.6");
    put(kinds, "person", "cursor=2022&focus=person:kassym-jomart-tokayev&center=43,66&zoom=3");
    for (var view : OpenView.values()) {
      if (view != OpenView.READ) {
        put(kinds, view.key(), state(view));
      }
    }
    return kinds;
  }

  private static String state(OpenView view) {
    return "countries=KZ,UZ&formats=ots,cm&years=2018-2024&cursor=2022&center=43,66&zoom=4&view="
        + view.key();
  }

  private static void put(Map<String, Scene> kinds, String name, String state) {
    kinds.put(name, captioned(new Scene(state, "", Optional.empty())));
  }

  private static Scene captioned(Scene scene) {
    return scene.withWords(CAPTION, Optional.of("Slowly."));
  }

  private static Slide title() {
    return Slide.of(
        SlideKind.TITLE, "Who speaks for Central Asia?", "Order and its makers, 2009–2025");
  }

  private static Slide text() {
    return Slide.of(
        SlideKind.TEXT,
        "What to look for",
        """
        - Who sat with whom, and who was missing
        - Which format, and who called it
        - What was signed, and what came into force
        - What was said, and to whom""");
  }

  /** Also used by tests that need only one. */
  public static Slide question() {
    return Slide.question(
        "Which of the five is not a member of the Organization of Turkic States?",
        "A. Kazakhstan\nB. Kyrgyzstan\nC. Tajikistan\nD. Uzbekistan",
        "C. Tajikistan");
  }

  private static Slide picture() {
    try {
      var bytes = Files.readAllBytes(Path.of("icons/png/512.png"));
      return Slide.of(
          Picture.of(bytes).orElseThrow(), "The mark of the atlas", "Drawn for this program");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
