package org.zhiban.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.zhiban.tck.Cut;

/** A data source one of whose connections is cut, once, at a moment told by its first commit. */
final class CuttingSource {
    private final DataSource sound;
    private final Cut moment;
    private final AtomicBoolean isCut = new AtomicBoolean();

    CuttingSource(DataSource sound, Cut moment) {
        this.sound = sound;
        this.moment = moment;
    }

    DataSource source() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object result = called(sound, method, arguments);
                    return result instanceof Connection connection ? cutting(connection) : result;
                });
    }

    /** The same, but whoever asks for a connection afterwards gets none. */
    DataSource deadAfterwards() {
        DataSource cutting = source();
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (isCut.get()) {
                        throw new SQLException("connection refused", "08001");
                    }
                    return called(cutting, method, arguments);
                });
    }

    private Connection cutting(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> over(connection, method, arguments));
    }

    private Object over(Connection connection, Method method, Object[] arguments) throws Throwable {
        boolean isInsert = method.getName().equals("prepareStatement")
                && arguments[0].toString().startsWith("INSERT");
        if (isInsert && moment == Cut.BEFORE_COMMIT && isCut.compareAndSet(false, true)) {
            cut(connection);
        }
        if (!method.getName().equals("commit") || !isCut.compareAndSet(false, true)) {
            return called(connection, method, arguments);
        }
        if (moment != Cut.COMMIT_NOT_ARRIVED) {
            connection.commit();
        }
        cut(connection);
        if (moment == Cut.AFTER_COMMIT) {
            return null;
        }
        throw new SQLException("connection reset", "08006");
    }

    private static void cut(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
    }

    private static Object called(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
