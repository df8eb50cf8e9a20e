package org.silkroadatlas.present;

import java.util.Optional;

/**
 * Where the windows stand.
 *
 * @param projector the display for the class
 * @param notes the display for the lecturer, if there is another
 */
record DisplayAssignment(DisplayDevice projector, Optional<DisplayDevice> notes) {}
