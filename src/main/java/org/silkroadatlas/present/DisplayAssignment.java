package org.silkroadatlas.present;

import java.util.Optional;

/**
 * The displays of the windows.
 *
 * @param projector the display for the audience
 * @param notes the display for the lecturer, if there is another
 */
record DisplayAssignment(DisplayDevice projector, Optional<DisplayDevice> notes) {}
