package org.zhiban.rest.internal.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhiban.rest.internal.http.Desk;

/** All of them. */
public final class Resources {
    public static final List<Class<?>> CLASSES = List.of(
            EmergencyResource.class,
            EntryResource.class,
            HandoverResource.class,
            InspectionResource.class,
            LogResource.class,
            MatterResource.class,
            OrderResource.class,
            PostResource.class,
            PostViewResource.class,
            RecordResource.class,
            RegulationResource.class,
            RosterResource.class,
            RosterViewResource.class,
            RoutineResource.class,
            ViewResource.class);

    private Resources() {}

    public static Set<Object> with(Desk desk, Set<Object> others) {
        Set<Object> all = new HashSet<>(others);
        all.add(new EmergencyResource(desk));
        all.add(new EntryResource(desk));
        all.add(new HandoverResource(desk));
        all.add(new InspectionResource(desk));
        all.add(new LogResource(desk));
        all.add(new MatterResource(desk));
        all.add(new OrderResource(desk));
        all.add(new PostResource(desk));
        all.add(new PostViewResource(desk));
        all.add(new RecordResource(desk));
        all.add(new RegulationResource(desk));
        all.add(new RosterResource(desk));
        all.add(new RosterViewResource(desk));
        all.add(new RoutineResource(desk));
        all.add(new ViewResource(desk));
        all.add(new DocumentResource());
        return all;
    }
}
