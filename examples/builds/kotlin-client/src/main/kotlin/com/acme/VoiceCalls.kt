package com.acme

import dev.callwright.client.AtMostOnce
import dev.callwright.client.ContractJson
import dev.callwright.client.Credentials
import dev.callwright.client.SigningInterceptor
import dev.callwright.client.VoiceGroupCallApi
import dev.callwright.contract.CreateTaskStatus
import dev.callwright.contract.model.CalleeEntry
import dev.callwright.contract.model.CreateTaskRequest
import java.time.Clock
import okhttp3.OkHttpClient
import retrofit2.Retrofit
import retrofit2.await
import retrofit2.converter.jackson.JacksonConverterFactory
import retrofit2.create

/** The typed interface alone, from coroutines: Retrofit's `await` makes any of its calls suspend. */
class VoiceCalls(baseUrl: String, credentials: Credentials, private val appId: String) {
    private val api: VoiceGroupCallApi =
        Retrofit.Builder()
            .baseUrl(baseUrl)
            .client(
                AtMostOnce.configure(OkHttpClient.Builder())
                    .addInterceptor(SigningInterceptor({ credentials }, Clock.systemUTC()))
                    .build()
            )
            .addConverterFactory(JacksonConverterFactory.create(ContractJson.newMapper()))
            .build()
            .create()

    /**
     * Offers something to one person. An exception, and a cancelled coroutine, do not mean that nobody is called: look the
     * task up by its name.
     *
     * @return what the service made of it; null for a code that the document does not have
     */
    suspend fun offer(taskName: String, agentId: Int, number: String, offer: String): CreateTaskStatus? {
        val request =
            CreateTaskRequest.builder()
                .appId(appId)
                .taskName(taskName)
                .agentId(agentId)
                .numberInfoList(listOf(CalleeEntry.builder().calleeNumber(number).text1(offer).build()))
                .build()
        val answer = api.createTask(request).await()
        return answer.statusCode().flatMap(CreateTaskStatus::of).orElse(null)
    }
}
