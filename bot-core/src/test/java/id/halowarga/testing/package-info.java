/** What the tests of every module share: a clock that tests set, stores in memory, threads that begin together. */
package id.halowarga.testing;
