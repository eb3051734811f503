package org.zhiban.tck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Work begun by several threads at one moment. */
final class Together {
    private static final long LONGEST_SECONDS = 120;

    private Together() {}

    /** What each came to, in order; the first failure is thrown as it was. */
    static <T> List<T> run(Collection<? extends Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            CyclicBarrier start = new CyclicBarrier(work.size());
            List<Callable<T>> atOnce = new ArrayList<>();
            work.forEach(one -> atOnce.add(() -> {
                start.await();
                return one.call();
            }));
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(atOnce, LONGEST_SECONDS, TimeUnit.SECONDS)) {
                results.add(result(done));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> done) throws Exception {
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) e.getCause();
        }
    }
}
