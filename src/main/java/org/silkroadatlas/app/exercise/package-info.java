/** Exercises in the window: questions in the panel, answers in all three panes. */
package org.silkroadatlas.app.exercise;
