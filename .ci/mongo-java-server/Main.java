import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.List;

/** Serves an empty in-memory database on the loopback port given as argument. */
public class Main {
    /** The server reports wire version 8 for MongoDB 5.0; the Node.js driver wants 9, and uses nothing of it that is not there. */
    private static final MongoVersion VERSION = new MongoVersion() {
        @Override
        public String toVersionString() {
            return ServerVersion.MONGO_5_0.toVersionString();
        }

        @Override
        public List<Integer> getVersionArray() {
            return ServerVersion.MONGO_5_0.getVersionArray();
        }

        @Override
        public int getWireVersion() {
            return 9;
        }
    };

    public static void main(String[] args) throws Exception {
        MemoryBackend backend = new MemoryBackend();
        backend.version(VERSION);
        MongoServer server = new MongoServer(backend);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        server.bind("127.0.0.1", Integer.parseInt(args[0]));
        System.out.println("ready mongodb://127.0.0.1:" + args[0]);
        Thread.currentThread().join();
    }
}
