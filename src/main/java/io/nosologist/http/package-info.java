/**
 * The service: REST routes, problem details, OpenAPI, metrics, article pages and the coder's page.
 *
 * <p>In: HTTP requests. Out: the JSON that the command line gives too, HTML pages, and for every
 * error a problem of RFC 9457. May import coding, exchange, regression and domain; the only room
 * that knows Javalin. Handlers run on Jetty's threads; all that they share is immutable or says how
 * it is guarded. Note text is never logged, measured or put in an error.
 */
@NullMarked
package io.nosologist.http;

import org.jspecify.annotations.NullMarked;
