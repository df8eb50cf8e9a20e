package org.silkroadatlas.lecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.dataset.Fault;
import org.silkroadatlas.model.Picture;

/** Answers questions as a test needs, and records what was asked and shown. */
final class Answers implements Questions {
  final List<String> asked = new ArrayList<>();
  Answer unsaved = Answer.CANCEL;
  Optional<Path> toOpen = Optional.empty();
  Optional<Path> toSave = Optional.empty();
  Optional<Path> picture = Optional.empty();
  Place place = Place.INSTEAD;
  boolean replace;

  @Override
  public Place whereTo(String open, String other) {
    asked.add("second: " + open + ", " + other);
    return place;
  }

  @Override
  public Answer unsaved(String title) {
    asked.add("unsaved: " + title);
    return unsaved;
  }

  @Override
  public Optional<Path> whichToOpen() {
    return toOpen;
  }

  @Override
  public Optional<Path> whereToSave(String name, Optional<Path> beside) {
    asked.add("where: " + name);
    return toSave;
  }

  @Override
  public Optional<Path> whichPicture() {
    return picture;
  }

  @Override
  public void noPicture(Path file, Picture.Refusal why) {
    asked.add("no picture: " + file.getFileName() + " " + why);
  }

  @Override
  public boolean replace(Path file) {
    asked.add("replace: " + file.getFileName());
    return replace;
  }

  @Override
  public boolean replaceChanged(Path file) {
    asked.add("replace changed: " + file.getFileName());
    return replace;
  }

  @Override
  public void faulty(Path file, List<Fault> faults) {
    faults.forEach(fault -> asked.add("faulty: " + fault));
  }

  @Override
  public void notWritten(Path file, IOException why) {
    asked.add("not written: " + file.getFileName());
  }
}
