"""What Kafka keeps about our topics: which there are, how far their groups are, what is wrong with them; and making them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any
from uuid import UUID

from kafka import KafkaAdminClient, TopicPartition
from kafka import errors as k
from kafka.admin import ConfigResource, OffsetSpec

from pipeline.bus.kafka_address import KafkaAddress
from pipeline.bus.kafka_client import CREATE, KAFKA_ERRORS, T, opened, patiently, storage_error
from pipeline.bus.topics import TOPICS, Topic
from pipeline.errors import StorageError
from pipeline.trouble import Trouble

_DAY_MS = 24 * 60 * 60 * 1000


class Cluster:
    """The questions to Kafka that are not about messages. Every method raises StorageError if no answer comes in time."""

    def __init__(self, address: KafkaAddress) -> None:
        self._address = address
        self._admin: Any = None

    def close(self) -> None:
        if self._admin is not None:
            self._admin.close()
            self._admin = None

    def ids(self, topics: Collection[str]) -> dict[str, UUID]:
        """The id of each topic, another one whenever it is made anew. Raises StorageError if one is missing."""
        return {topic: described["topic_id"] for topic, described in self._present(topics).items()}

    def lag(self, group: str, topics: Collection[str]) -> int:
        """How many messages the group has not committed; those that Kafka no longer keeps are not counted."""
        name = self._address.prefix + group
        present = self._present(topics).values()
        places = [TopicPartition(topic["name"], p["partition_index"]) for topic in present for p in topic["partitions"]]

        def ask(admin: Any) -> int:
            ends = admin.list_partition_offsets(dict.fromkeys(places, OffsetSpec.LATEST))
            begins = admin.list_partition_offsets(dict.fromkeys(places, OffsetSpec.EARLIEST))
            committed = admin.list_group_offsets({name: places})[name]
            stands = {p: max(begins[p].offset, committed[p].offset if p in committed else 0) for p in places}
            return sum(max(0, int(ends[p].offset - stands[p])) for p in places)

        return self._ask(f"asking how far group {name} is", ask)

    def troubles(self) -> list[Trouble]:
        """What is wrong with the topics; that Kafka cannot be asked is one trouble."""
        try:
            described = self._described([topic.name for topic in TOPICS])
            configs = self._configs(described)
        except StorageError as why:
            what, _, repair = str(why).rpartition("; ")
            return [Trouble(what, repair)]
        troubles: list[Trouble] = []
        for topic in TOPICS:
            name = self._address.prefix + topic.name
            if topic.name in described:
                troubles += self._differences(topic, name, described[topic.name]["partitions"], configs[name])
            else:
                troubles.append(Trouble(f"{self._address}: topic {name} is missing", CREATE, creatable=True))
        return troubles

    def create(self) -> list[str]:
        """Makes the topics that are missing; returns them in words. What another made at the same time is left to it."""
        described = self._described([topic.name for topic in TOPICS])
        made = [topic for topic in TOPICS if topic.name not in described and self._create(topic)]
        return [f"topic {self._address.prefix}{t.name} (partitions: {t.partitions}, kept: {_kept(t.keep_days)})" for t in made]

    def _create(self, topic: Topic) -> bool:
        configs = {"retention.ms": str(_retention(topic)), "cleanup.policy": "delete"}
        if self._address.replication is not None:  # with three, one may be down and what was published is still on two
            configs["min.insync.replicas"] = "2" if self._address.replication >= 3 else "1"
        name = self._address.prefix + topic.name
        how = {
            "num_partitions": topic.partitions,
            "replication_factor": self._address.replication or -1,
            "configs": configs,
        }

        def make(admin: Any) -> bool:
            (answer,) = admin.create_topics({name: how}, raise_errors=False)["topics"]
            error = k.for_code(answer["error_code"])
            if error is k.TopicAlreadyExistsError:
                return False
            if error is not k.NoError:
                raise error(answer["error_message"])
            admin.wait_for_topics([name])
            return True

        return self._ask(f"making topic {name}", make)

    def _present(self, topics: Collection[str]) -> dict[str, Any]:
        described = self._described(topics)
        if missing := [self._address.prefix + topic for topic in topics if topic not in described]:
            raise StorageError(f"{self._address}: topic {', '.join(missing)} is missing: {CREATE}")
        return described

    def _described(self, topics: Collection[str]) -> dict[str, Any]:
        """What Kafka says about those of the topics that there are."""
        names = {self._address.prefix + topic: topic for topic in topics}
        described = self._ask("asking for topics", lambda admin: admin.describe_topics(list(names)))
        for one in described:
            error = k.for_code(one["error_code"])
            if error not in (k.NoError, k.UnknownTopicOrPartitionError):
                raise storage_error(self._address, f"topic {one['name']}", error())
        return {names[one["name"]]: one for one in described if one["error_code"] == 0}

    def _configs(self, topics: Collection[str]) -> dict[str, Any]:
        wanted = [ConfigResource("TOPIC", self._address.prefix + topic) for topic in topics]
        if not wanted:
            return {}
        answer = self._ask("asking for settings", lambda admin: admin.describe_configs(wanted, config_filter="all"))
        return dict(answer["topic"])

    def _differences(self, topic: Topic, name: str, partitions: Sequence[Any], configs: Any) -> list[Trouble]:
        found: list[Trouble] = []
        if len(partitions) < topic.partitions:
            found.append(
                Trouble(
                    f"{self._address}: topic {name} has {len(partitions)} partitions, not {topic.partitions}",
                    "more of them move keys away from what of theirs still waits: stop all processes once nothing waits, "
                    f"then kafka-topics.sh --alter --topic {name} --partitions {topic.partitions}",
                )
            )
        copies = min(len(p["replica_nodes"]) for p in partitions)
        if copies < (self._address.replication or 1):
            found.append(
                Trouble(
                    f"{self._address}: topic {name} is on {copies} brokers, not {self._address.replication}",
                    "move it with kafka-reassign-partitions.sh, or set replication in CROSSMARKET_BUS",
                )
            )
        for key, value in (("retention.ms", str(_retention(topic))), ("cleanup.policy", "delete")):
            if configs[key]["value"] != value:
                found.append(
                    Trouble(
                        f"{self._address}: topic {name} has {key}={configs[key]['value']}, not {value}",
                        f"kafka-configs.sh --alter --topic {name} --add-config {key}={value}",
                    )
                )
        return found

    def _ask(self, doing: str, question: Callable[[Any], T]) -> T:
        """Asks until there is an answer, each time after a failure over new connections."""

        def ask() -> T:
            if self._admin is None:
                self._admin = opened(KafkaAdminClient, self._address)
            try:
                return question(self._admin)
            except KAFKA_ERRORS:
                self.close()
                raise

        try:
            return patiently(ask)
        except KAFKA_ERRORS as why:
            raise storage_error(self._address, doing, why) from why


def _retention(topic: Topic) -> int:
    """Milliseconds, as Kafka has it; -1 is for ever."""
    return -1 if topic.keep_days is None else topic.keep_days * _DAY_MS


def _kept(days: int | None) -> str:
    return "for ever" if days is None else f"{days} days"
