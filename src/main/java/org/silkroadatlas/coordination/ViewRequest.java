package org.silkroadatlas.coordination;

import java.util.Optional;
import org.silkroadatlas.query.MapPosition;

/**
 * A request to move the map.
 *
 * @param number counts the requests, so that two for the same position differ
 * @param position where to look; empty for the whole region
 */
public record ViewRequest(long number, Optional<MapPosition> position) {}
