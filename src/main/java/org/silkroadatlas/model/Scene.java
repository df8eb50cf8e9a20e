package org.silkroadatlas.model;

import java.util.Optional;

/**
 * One step of a tour: a state of the atlas and what to say about it.
 *
 * @param state a state line
 * @param caption shown with it
 * @param notes for the presenter only
 */
public record Scene(String state, String caption, Optional<String> notes) {}
