package org.silkroadatlas.panel.page;

import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/**
 * The skin of the list of a page, which lays its rows out once when another page is shown. The
 * standard skin lays them out at once when their number changes, and because it does so during the
 * layout of the list, again in the same pulse and in the next ones.
 */
final class PageListSkin extends ListViewSkin<PageRow> {

  PageListSkin(ListView<PageRow> list) {
    super(list);
  }

  @Override
  protected VirtualFlow<ListCell<PageRow>> createVirtualFlow() {
    return new Flow();
  }

  @Override
  protected void updateItemCount() {
    if (getVirtualFlow() instanceof Flow flow) {
      flow.hasOtherRows = true;
      flow.isCounting = true;
      super.updateItemCount();
      flow.isCounting = false;
    }
  }

  /** Whether the first row is at the top. */
  boolean isAtTop() {
    return getVirtualFlow().getPosition() == 0;
  }

  private static final class Flow extends VirtualFlow<ListCell<PageRow>> {
    private boolean isCounting;
    private boolean hasOtherRows;

    @Override
    protected void layoutChildren() {
      if (isCounting) {
        requestLayout();
      } else {
        super.layoutChildren();
        var scene = getScene();
        if (hasOtherRows && scene != null) {
          // Only once for other rows: styling them asks for another layout.
          hasOtherRows = false;
          finishStyles(scene);
        }
      }
    }

    /**
     * Rows styled during layout leave everything above them marked for styling. The next pulse
     * would find nothing to style, but JavaFX would draw the whole window again. So styling is
     * finished in this pulse.
     */
    private static void finishStyles(Scene scene) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              scene.getRoot().applyCss();
            }
          });
    }
  }
}
