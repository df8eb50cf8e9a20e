/** Numbers over the years as charts and tables. */
package org.silkroadatlas.views.trends;
