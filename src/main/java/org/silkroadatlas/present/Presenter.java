package org.silkroadatlas.present;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.present.PresenterCommand.Act;

/**
 * Presenter mode. The projector shows its own state, so that the window remains unchanged whatever
 * happens there. JavaFX thread only.
 */
public final class Presenter {
  private final Stage window;
  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final Supplier<Appearance> look;
  private final PresenterPreferences.Keeper keeper;
  private final DisplayDevices displays;
  private final InstantSource clock;
  private final KeepAwake awake;
  private final StartKey startKey;
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(this, "presenting");
  private Optional<PresentationSession> session = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;
  private Consumer<Presentation.Measured> onMeasured = measured -> {};

  /**
   * A presenter for the window of the atlas.
   *
   * @param window the window of the atlas
   * @param coordinator its state, of which only the dataset is used
   * @param messages the texts
   * @param base the base map
   * @param look the current appearance of the window
   * @param keeper stores the preferences
   */
  public Presenter(
      Stage window,
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      Supplier<Appearance> look,
      PresenterPreferences.Keeper keeper) {
    this(
        window,
        coordinator,
        messages,
        base,
        look,
        keeper,
        new ScreenDevices(),
        InstantSource.system(),
        KeepAwake.ofSystem());
  }

  Presenter(
      Stage window,
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      Supplier<Appearance> look,
      PresenterPreferences.Keeper keeper,
      DisplayDevices displays,
      InstantSource clock,
      KeepAwake awake) {
    this.window = window;
    this.coordinator = coordinator;
    this.messages = messages;
    this.base = base;
    this.look = look;
    this.keeper = keeper;
    this.displays = displays;
    this.clock = clock;
    this.awake = awake;
    startKey = new StartKey(clock);
  }

  /** Whether something is being presented. */
  public ReadOnlyBooleanProperty presentingProperty() {
    return presenting.getReadOnlyProperty();
  }

  /** Sets an action that receives the times of the scenes after each presentation. */
  public void setOnMeasured(Consumer<Presentation.Measured> action) {
    onMeasured = action;
  }

  /** Whether something is being presented. */
  public boolean isPresenting() {
    return session.isPresent();
  }

  /**
   * Handles a press of the start key: begins a presentation, or leaves the current one. A key held
   * down does so only once.
   *
   * @param programme supplies what to present
   */
  public void pressStart(Supplier<Presentation> programme) {
    if (!startKey.press()) {
      return;
    }
    if (isPresenting()) {
      end();
    } else {
      begin(programme.get());
    }
  }

  /** Begins a presentation; a current one is left. */
  public void begin(Presentation programme) {
    end();
    var preferences = keeper.read();
    var parts =
        new PresentationContext(
            coordinator.whole(),
            messages,
            base,
            look.get(),
            window.getIcons(),
            clock,
            programme.title());
    var place = placing(preferences);
    var begun =
        new PresentationSession(programme, parts, preferences, place, this::execute, keeper::write);
    session = Optional.of(begun);
    begun.open(this::end);
    subscription =
        Subscription.combine(
            awake.hold(),
            displays.watch(this::place),
            window.showingProperty().subscribe((was, is) -> leaveWith(is)));
    presenting.set(true);
  }

  private void leaveWith(boolean isShowing) {
    if (!isShowing) {
      end();
    }
  }

  /** Leaves presenter mode, if active. */
  public void end() {
    var ended = session;
    session = Optional.empty();
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    ended.ifPresent(
        last -> {
          last.close();
          presenting.set(false);
          if (window.isShowing()) {
            window.requestFocus();
          }
          onMeasured.accept(last.measured());
        });
  }

  /** What is being presented, from the scene that the class sees now; empty if nothing is. */
  public Optional<Presentation> current() {
    return session.map(PresentationSession::fromHere);
  }

  /** The current presentation; for tests. */
  Optional<PresentationSession> session() {
    return session;
  }

  private void execute(PresenterCommand command) {
    switch (command) {
      case Act.LEAVE -> {
        startKey.forget();
        end();
      }
      case Act.START -> {
        if (startKey.press()) {
          end();
        }
      }
      case Act.DISPLAY -> swap();
      default -> session.ifPresent(current -> current.execute(command));
    }
  }

  /** Moves to the next display. */
  private void swap() {
    var all = displays.all();
    session.ifPresent(
        current -> {
          current.choose(DisplayDevice.after(all, current.place().projector()).key());
          place();
        });
  }

  /** Moves the windows to the displays that are still connected. */
  private void place() {
    session.ifPresent(current -> current.move(placing(current.preferences())));
  }

  private DisplayAssignment placing(PresenterPreferences preferences) {
    var all = displays.all();
    var here =
        new Rectangle2D(
            window.getX(),
            window.getY(),
            Math.max(0, window.getWidth()),
            Math.max(0, window.getHeight()));
    var projector = DisplayDevice.toPresentOn(all, preferences.display(), here);
    return new DisplayAssignment(projector, DisplayDevice.forNotes(all, projector, here));
  }

  /** The displays to choose from. */
  public List<Choice> choices() {
    var chosen = keeper.read().display();
    var all = displays.all();
    return java.util.stream.IntStream.range(0, all.size())
        .mapToObj(
            number ->
                new Choice(
                    messages.get(
                        "present.display",
                        number + 1,
                        Math.round(all.get(number).bounds().getWidth())
                            + "×"
                            + Math.round(all.get(number).bounds().getHeight())),
                    chosen.filter(all.get(number).key()::equals).isPresent(),
                    () -> choose(all.get(number).key())))
        .toList();
  }

  private void choose(String key) {
    keeper.write(keeper.read().withDisplay(Optional.of(key)));
    session.ifPresent(current -> current.choose(key));
    place();
  }

  /**
   * A display to choose.
   *
   * @param name its name
   * @param isChosen whether it was chosen before
   * @param choose chooses it
   */
  public record Choice(String name, boolean isChosen, Runnable choose) {}
}
